/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;

/**
 * What is said beside the pointer.
 *
 * @param title what it is about
 * @param lines what is said of it
 */
public record HoverCard(String title, List<String> lines) {

    private static final Messages MESSAGES = Messages.of(HoverCard.class);

    public HoverCard {
        lines = List.copyOf(lines);
    }

    /** Three lines for a pointer that rests on a relation: its name, where it is, what was decided or is advised. */
    public static HoverCard of(Relation relation) {
        List<String> lines = new ArrayList<>();
        lines.add(place(relation));
        if (relation.getDevelopment() != null) {
            lines.add(MESSAGES.text("card.decided", Directions.label(Directions.of(relation)),
                    Arrow.of(relation).map(arrow -> MESSAGES.message("card.to", points(arrow.to().influence().points()),
                            points(arrow.to().dependency().points()))).orElse(MESSAGES.message("nothing"))));
        } else {
            MethodWithPlugIns.installed().advice().advise(relation).map(HoverCard::advice).ifPresent(lines::add);
        }
        return new HoverCard(name(relation), lines);
    }

    /** What is said of a relation in a matrix as of a review. */
    public static HoverCard of(Relation relation, Optional<Review> review) {
        return review.map(chosen -> new HoverCard(name(relation), List.of(Placement.at(relation, chosen)
                .map(HoverCard::place).orElseGet(() -> MESSAGES.text("card.toPlace"))))).orElseGet(() -> of(relation));
    }

    /** What extra marks say: their first line, and those that follow. */
    public static HoverCard of(Target.Sign sign) {
        List<String> lines = sign.says().lines().toList();
        return lines.isEmpty() ? new HoverCard("", lines)
                : new HoverCard(lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** Where a relation is, or that it is still to be placed. */
    public static String place(Relation relation) {
        return Placement.now(relation).map(HoverCard::place).orElseGet(() -> MESSAGES.text("card.toPlace"));
    }

    /** What would hold of a relation at a position: for a relation that is moved there. */
    public static HoverCard at(Position position, Relation relation) {
        List<String> lines = new ArrayList<>();
        lines.add(place(Placement.at(position, Strategies.of(relation))));
        MethodWithPlugIns.installed().advice().advise(Situation.at(position, relation))
                .ifPresent(advice -> lines.add(advice(advice)));
        int kept = Placing.keptBeside(relation);
        if (kept > 0) {
            lines.add(MESSAGES.text("card.joint", kept));
        }
        return new HoverCard(name(relation), lines);
    }

    /** What would be decided for a relation whose arrow ends at a position. */
    public static HoverCard toward(Position desired, Relation relation) {
        List<String> lines = new ArrayList<>();
        Placement.now(relation).ifPresent(now -> lines.add(
                Directions.label(Deciding.directions(relation, now.position(), desired)).capitalized()));
        lines.add(place(Placement.at(desired, Strategies.of(relation))));
        MethodWithPlugIns.installed().advice().advise(relation).ifPresent(advice -> lines.add(advice(advice)));
        return new HoverCard(name(relation), lines);
    }

    /** The partner's name; with the goal's when the name alone would not tell. */
    public static String name(Relation relation) {
        return (relation.getPartner() == null ? ElementName.of(relation)
                : ElementName.of(relation.getPartner())).localized();
    }

    /** Where something is, in one line. */
    public static String place(Placement placement) {
        return MESSAGES.text("card.place", points(placement.position().influence().points()),
                points(placement.position().dependency().points()), placement.zone().label(), margin(placement));
    }

    /** In which zone a relation is, and how far from the line; or that it is still to be placed. */
    public static String side(Relation relation) {
        return Placement.now(relation).map(HoverCard::side).orElseGet(() -> MESSAGES.text("card.toPlace"));
    }

    /** In which zone something is, and how far from the line. */
    public static String side(Placement placement) {
        return MESSAGES.text("card.side", placement.zone().label(), margin(placement));
    }

    private static Object margin(Placement placement) {
        int points = placement.margin().wholePoints();
        String key = points > 0 ? "margin.above" : points < 0 ? "margin.below" : "margin.on";
        return MESSAGES.message(key, Math.abs(points));
    }

    /** The advice in one line. */
    public static String advice(Advice advice) {
        return MESSAGES.text("card.advice", Directions.label(advice.directions()), advice.explanation().rule());
    }

    private static String points(int points) {
        return Integer.toString(points);
    }
}
