/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/** The icons of a strategy's elements, the same wherever an element is shown. */
public final class ElementIcons {

    private ElementIcons() {
    }

    /** The icon of an element: shared, never to be disposed. To be called in the thread of the display. */
    public static Image of(EObject element) {
        return Icons.image(name(element));
    }

    /** The icon of an element without a size. */
    public static ImageDescriptor descriptor(EObject element) {
        return Icons.descriptor(name(element));
    }

    /** The icon of desired directions: an arrow, or a dot in a ring when a relation should stay as it is. */
    public static Image of(Collection<Direction> directions) {
        return Icons.image(name(directions));
    }

    /** The name of an element's icon, as in {@link Icons}. */
    public static String name(EObject element) {
        return switch (element) {
        case Goal goal -> switch (goal.getKind()) {
        case GOAL -> "goal";
        case SUBGOAL -> "sub-goal";
        case RESULT -> "result";
        };
        case Partner partner -> "partner";
        case Person person -> "person";
        case Relation relation -> "relation";
        case Form form -> "form";
        case Amount amount -> "amount";
        case Experience experience -> "experience";
        case Review review -> "review";
        case Assessment assessment -> "assessment";
        case Development development -> name(development.getDirections());
        case Action action -> isInstrument(action) ? "instrument" : "action";
        case Maintenance maintenance -> "maintenance";
        case LinePoint point -> "line-point";
        case CustomAttribute attribute -> "attribute";
        default -> "strategy";
        };
    }

    private static boolean isInstrument(Action action) {
        return action.getRelations().size() > 1 || action.getGoal() != null;
    }

    /** Directions that exclude each other, which only a broken file can hold, cancel each other out. */
    private static String name(Collection<Direction> directions) {
        Set<Direction> all = EnumSet.noneOf(Direction.class);
        all.addAll(directions);
        String vertical = one(all, Direction.UP, Direction.DOWN);
        String horizontal = one(all, Direction.LEFT, Direction.RIGHT);
        return vertical.isEmpty() && horizontal.isEmpty() ? "development" : "direction" + vertical + horizontal;
    }

    private static String one(Set<Direction> all, Direction first, Direction second) {
        if (all.contains(first) == all.contains(second)) {
            return "";
        }
        return "-" + (all.contains(first) ? first : second).getLiteral();
    }
}
