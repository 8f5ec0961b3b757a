"""Draws the matrices that "studio render" draws, as a script with matplotlib would.

Usage: matrices.py ADVICE.json FOLDER, the first being the answer of "studio advise --format json".
"""
import json
import pathlib
import sys

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.fonttype"] = "none"
import matplotlib.pyplot as plt  # noqa: E402 (the backend comes first)

ZONES = [("Leverage", 0, 50, "#e6f1f8"), ("Strategic", 50, 50, "#e4f3ec"),
         ("Routine", 0, 0, "#f4f4f4"), ("Bottleneck", 50, 0, "#fbeee2")]


def draw(goal, relations, file):
    figure, axes = plt.subplots(figsize=(12, 9))
    for name, x, y, colour in ZONES:
        axes.add_patch(plt.Rectangle((x, y), 50, 50, color=colour))
        axes.text(x + 1, y + 48, name, va="top")
    axes.plot([0, 100], [20, 80], "--", color="#555555")
    for relation in relations:
        x, y = relation["dependency"], relation["influence"]
        if x is None:
            continue
        axes.plot(x, y, "o", color="#0072b2")
        axes.annotate(relation["partner"], (x, y), (4, 4), textcoords="offset points", fontsize=8)
        for direction, dx, dy in (("UP", 0, 20), ("DOWN", 0, -20), ("LEFT", -20, 0), ("RIGHT", 20, 0)):
            if direction in relation["advice"]["directions"]:
                axes.annotate("", (x + dx, y + dy), (x, y), arrowprops={"arrowstyle": "->"})
    axes.set(xlim=(0, 100), ylim=(0, 100), title=goal, xlabel="Dependency", ylabel="Influence")
    figure.savefig(file)
    plt.close(figure)


def main(advice, folder):
    goals = {}
    for relation in json.loads(pathlib.Path(advice).read_text(encoding="utf-8")):
        goals.setdefault(relation["goal"], []).append(relation)
    for number, (goal, relations) in enumerate(goals.items()):
        draw(goal, relations, pathlib.Path(folder) / f"{number}.svg")


main(*sys.argv[1:])
