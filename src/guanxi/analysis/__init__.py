"""What the ties mean: who decides, who is listened to, who hides behind the chart."""
