/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.design.Tooltip;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.matrix.MarkerSizes;
import org.partnerstrategy.matrix.RelationTitles;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Spread;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** The marker of a relation: what it says, how large it is, and where it is put (handbook, step 2). */
public final class MarkerServices {

    private static final Messages MESSAGES = Messages.of(MarkerServices.class);

    private static final Position MIDDLE = Position.of(50, 50);
    /** The sizes of a viewpoint are in tens of pixels. */
    private static final double UNIT = 10;

    /** The partner's name, with a sign for each desired direction in which there is no way to go. */
    public String markerLabel(Relation relation) {
        Set<Direction> unseen = EnumSet.noneOf(Direction.class);
        Arrow.of(relation).ifPresent(arrow -> {
            unseen.addAll(arrow.directions());
            unseen.removeAll(Directions.between(arrow.from(), arrow.to()));
        });
        String name = name(relation);
        return unseen.isEmpty() ? name : name + " " + unseen.stream().map(MarkerServices::sign)
                .collect(Collectors.joining());
    }

    /** All that is known of a relation and the advice on it, for a pointer that rests on it. */
    public String markerTooltip(Relation relation) {
        return Tooltip.of(RelationTitles.of(relation, Locale.getDefault()), stale(relation),
                Round.newest(relation).map(Round::spread).filter(Spread::isDisagreement).map(SpreadServices::say)
                        .orElse(""),
                MethodWithPlugIns.installed().advice().advise(relation).map(MarkerServices::say).orElse(""));
    }

    private static String stale(Relation relation) {
        return Reviews.isStale(relation) ? Round.newest(relation).flatMap(Round::review)
                .map(review -> MESSAGES.text("stale", ElementName.of(review))).orElse("") : "";
    }

    private static String say(Advice advice) {
        return MESSAGES.text("advice", Directions.label(advice.directions()), advice.explanation().rule()) + '\n'
                + advice.explanation().text().localized();
    }

    /**
     * How wide the marker of a relation is when it tells the amount in the reference year; the usual width when that is
     * unknown.
     */
    public String amountSize(Relation relation) {
        ReferenceYear year = ReferenceYear.of(relation);
        Optional<BigDecimal> amount = year.amount(relation);
        double width = amount.isEmpty() ? DiagramGeometry.MARKER
                : 2 * new MarkerSizes(largest(relation, year), year).radius(amount);
        return String.valueOf(Math.max(1, Math.round(width / UNIT)));
    }

    private static Optional<BigDecimal> largest(Relation relation, ReferenceYear year) {
        return Optional.ofNullable(relation.getGoal()).stream().flatMap(goal -> goal.getRelations().stream())
                .map(year::amount).flatMap(Optional::stream).max(Comparator.naturalOrder())
                .filter(largest -> largest.signum() > 0);
    }

    /** The name of a relation's partner as it can be edited. */
    public String partnerName(Relation relation) {
        return Optional.ofNullable(relation.getPartner()).map(Partner::getName).orElse("");
    }

    /** Gives the partner of a relation another name. */
    public void renamePartner(Relation relation, String name) {
        if (relation.getPartner() != null) {
            Steps.tell(Steps.Kind.RENAME, name);
            relation.getPartner().setName(name);
        }
    }

    /** Whether an element is a relation. */
    public boolean isRelation(EObject element) {
        return element instanceof Relation;
    }

    /** Whether an element is a relation that nobody has assessed. */
    public boolean isStillToPlace(EObject element) {
        return element instanceof Relation relation && Round.newest(relation).isEmpty();
    }

    /** Whether an element is a relation that was assessed. */
    public boolean isPlaced(EObject element) {
        return element instanceof Relation relation && Round.newest(relation).isPresent();
    }

    /** Puts a relation in the middle of the matrix, to be moved from there. */
    public void placeInMiddle(Relation relation) {
        Steps.tell(Steps.Kind.PLACE, relation);
        PlacedNode.CURRENT.move(relation, MIDDLE);
    }

    /** Takes a relation off its place: it is where an earlier review put it, or is to be placed again. */
    public void takeOffPlace(Relation relation) {
        Steps.tell(Steps.Kind.UNPLACE, relation);
        Placing.withdraw(relation);
    }

    private static String name(Relation relation) {
        return (relation.getPartner() == null ? ElementName.of(relation)
                : ElementName.of(relation.getPartner())).localized();
    }

    private static String sign(Direction direction) {
        return switch (direction) {
        case UP -> "\u2191";
        case DOWN -> "\u2193";
        case LEFT -> "\u2190";
        case RIGHT -> "\u2192";
        };
    }
}
