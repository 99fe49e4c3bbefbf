"""A build folder over HTTP: SPARQL 1.1, graphs, linked data and a console, in workers that can be killed.

``kg.serve.running.run`` serves and ``kg.serve.app.create_app`` is the ASGI application. Nothing is imported
here: the nursery is a fresh process of this package, and should be ready before anybody waits for it.
"""
