"""The types between the stages. Standard library only; everything is frozen."""
