"""Runs the WikiWho reference on a history (JSON list of revisions) and prints its answer and its processor seconds."""
import json
import sys
import time

from WikiWho.wikiwho import Wikiwho

with open(sys.argv[1], encoding="utf-8") as file:
    revisions = json.load(file)
history = Wikiwho("history")
start = time.process_time()
history.analyse_article(revisions)
seconds = time.process_time() - start
tokens = [[t.value, t.origin_rev_id, t.inbound, t.outbound] for t in history.tokens]
json.dump({"seconds": seconds, "tokens": tokens, "spam": history.spam_ids}, sys.stdout)
