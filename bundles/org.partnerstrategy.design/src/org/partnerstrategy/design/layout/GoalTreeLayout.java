/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * A tree of goals: to the right of each its parts below each other, in the order that they have in the model. The first
 * one is beside its whole, so that a large tree begins where one begins to read.
 */
public final class GoalTreeLayout {

    private static final int BETWEEN_LEVELS = 60;
    private static final int BETWEEN = 14;

    private final Map<EObject, LayoutBox> boxes;
    private final Map<EObject, Integer> levels = new LinkedHashMap<>();
    private final Map<EObject, Integer> tops = new HashMap<>();
    private int free;

    private GoalTreeLayout(Collection<LayoutBox> boxes) {
        this.boxes = boxes.stream().collect(Collectors.toMap(LayoutBox::element, Function.identity(),
                (one, other) -> one, LinkedHashMap::new));
    }

    /** Where the boxes of the strategy and its goals lie. */
    public static Map<EObject, BoxPlace> of(Collection<LayoutBox> boxes) {
        GoalTreeLayout layout = new GoalTreeLayout(boxes);
        layout.boxes.values().stream().filter(box -> isOfTree(box.element())
                && !layout.boxes.containsKey(box.element().eContainer())).forEach(root -> layout.place(root, 0));
        return layout.places();
    }

    /** What a plug-in has added has no place in the tree. */
    private static boolean isOfTree(EObject element) {
        return element instanceof PartnerStrategy || element instanceof Goal;
    }

    private void place(LayoutBox box, int level) {
        int top = free;
        levels.put(box.element(), level);
        List<LayoutBox> parts = parts(box.element());
        parts.forEach(part -> place(part, level + 1));
        if (!parts.isEmpty()) {
            // The line to the first part is straight.
            LayoutBox first = parts.getFirst();
            top = tops.get(first.element()) + (first.height() - box.height()) / 2;
        }
        tops.put(box.element(), top);
        free = Math.max(free, top + box.height() + BETWEEN);
    }

    private List<LayoutBox> parts(EObject element) {
        List<Goal> goals = switch (element) {
            case PartnerStrategy strategy -> strategy.getGoals();
            case Goal goal -> goal.getGoals();
            default -> List.of();
        };
        return goals.stream().map(boxes::get).filter(box -> box != null).toList();
    }

    private Map<EObject, BoxPlace> places() {
        Map<Integer, Integer> widths = levels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue,
                level -> boxes.get(level.getKey()).width(), Math::max));
        Map<EObject, BoxPlace> places = new LinkedHashMap<>();
        levels.forEach((element, level) -> {
            int left = widths.entrySet().stream().filter(other -> other.getKey() < level)
                    .mapToInt(other -> other.getValue() + BETWEEN_LEVELS).sum();
            places.put(element, new BoxPlace(left, tops.get(element)));
        });
        return places;
    }
}
