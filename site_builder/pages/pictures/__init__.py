"""The geometry of the pictures: pure functions from what is to be shown to numbers and links, ready to be drawn."""
