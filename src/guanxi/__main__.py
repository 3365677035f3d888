"""`python -m guanxi` does what `guanxi` does."""

from guanxi.cli.main import main

if __name__ == "__main__":
    main()
