/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Role;

/**
 * One relation of which is told in a talk, while the others fade: where it is, then how far the assessors differ, then
 * where it should go.
 *
 * @param relation its identity in the picture
 * @param stage how much is told
 */
public record Spotlight(String relation, Stage stage) implements BiPredicate<Group, Mark> {

    private static final Set<Role> SPREAD = Set.of(Role.SPREAD, Role.TRAIL, Role.TRAIL_STOP);
    private static final Set<Role> ARROW = Set.of(Role.ARROW, Role.ARROW_HEAD, Role.DIRECTION_SIGN);

    /** How much is told. */
    public enum Stage {
        /** Where it is. */
        PLACE,
        /** How far the assessors differ. */
        SPREAD,
        /** Where it should go. */
        ARROW
    }

    /** Whether a mark is not shown yet; the other relations show neither spread nor arrow. */
    @Override
    public boolean test(Group group, Mark mark) {
        boolean isOther = group.relation().filter(relation::equals).isEmpty();
        return SPREAD.contains(mark.role()) && (isOther || stage == Stage.PLACE)
                || ARROW.contains(mark.role()) && (isOther || stage != Stage.ARROW);
    }

    /** The relations that fade. */
    Set<String> faded(Map<String, ?> all) {
        return all.keySet().stream().filter(id -> !id.equals(relation)).collect(Collectors.toUnmodifiableSet());
    }
}
