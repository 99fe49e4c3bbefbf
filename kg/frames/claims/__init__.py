"""What a reader that answers in quotations claims, grounded in the parsed article; put to the vote with the rules."""
