/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.text.Message;

/** The diagrams and tables of the viewpoint, in the order of the handbook. */
public enum RepresentationKind {

    /** The matrix of a goal. */
    MATRIX("Matrix", Step.POSITION),
    /** The arrows in the matrix of a goal. */
    DIRECTIONS("Directions", Step.DIRECTION),
    /** Which partners contribute to which goals. */
    PARTNER_NETWORK("PartnerNetwork", Step.INVENTORY),
    /** Goals with their sub-goals and results. */
    GOAL_TREE("GoalTree", Step.INVENTORY),
    /** The table of relations. */
    INVENTORY("Inventory", Step.INVENTORY),
    /** The table of partners by goals. */
    PARTNER_GOALS("PartnerGoals", Step.INVENTORY),
    /** The table of actions. */
    ACTIONS("Actions", Step.ACTIONS),
    /** The table of who maintains the relations. */
    MAINTENANCE("Maintenance", Step.MAINTENANCE);

    private static final String VIEWPOINT = "PartnerStrategy";

    private final String identity;
    private final Step step;

    RepresentationKind(String identity, Step step) {
        this.identity = identity;
        this.step = step;
    }

    /** Its name in the viewpoint, which never changes. */
    public String identity() {
        return identity;
    }

    /** The step of the handbook that it serves most. */
    public Step step() {
        return step;
    }

    /** Whether there is one for each goal, instead of one for the whole strategy. */
    public boolean isOfGoal() {
        return this == MATRIX || this == DIRECTIONS;
    }

    /** What it is called. */
    public Message label() {
        return Message.of(RepresentationKind.class, "kind." + name().toLowerCase(Locale.ROOT));
    }

    /** The name of its file where it is exported: words in small letters with hyphens. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a description of the viewpoint describes; none for other viewpoints. */
    public static Optional<RepresentationKind> of(RepresentationDescription description) {
        return description != null && description.eContainer() instanceof Viewpoint viewpoint && isOurs(viewpoint)
                ? Stream.of(values()).filter(kind -> kind.identity.equals(description.getName())).findFirst()
                : Optional.empty();
    }

    /** Whether a viewpoint is the one that describes these kinds. */
    public static boolean isOurs(Viewpoint viewpoint) {
        return VIEWPOINT.equals(viewpoint.getName());
    }
}
