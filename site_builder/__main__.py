"""``python -m site_builder``."""

import os
import sys

from site_builder.cli import main

if __name__ == "__main__":
    # At once, all output being written: to free what was made, piece by piece, takes longer than many a stage.
    os._exit(main(sys.argv[1:]))
