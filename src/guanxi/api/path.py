"""What a path may be told as."""

import os

AnyPath = str | os.PathLike[str]
