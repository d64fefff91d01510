"""What is measured: each module here is run by name and states what it did not measure."""
