"""``python -P -m kg.cli``: the same as ``kg``. (Without ``-P``, Python prefers modules of the current folder.)"""

from kg.cli.main import main

main(prog_name="kg")
