/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.design.network.PartnerZone;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/**
 * A network: goals in the middle, and partners beside them as in the matrix. The left has low dependency, the right
 * high dependency; the top has high influence, the bottom low influence. Lines run straight between neighbouring
 * columns, so that none goes through a box. In each group the order keeps lines short, so that few cross.
 */
public final class NetworkLayout {

    /** After so many rounds lines hardly get shorter. */
    private static final int ROUNDS = 12;
    private static final int NARROWEST = 280;
    private static final int WIDEST = 1200;

    /** By this part of the height columns lie apart: else lines in a high network would be nearly upright. */
    private static final int PART = 2;

    private final NetworkColumn left = new NetworkColumn(true);
    private final NetworkColumn middle = new NetworkColumn(false);
    private final NetworkColumn right = new NetworkColumn(false);
    private final List<Relation> relations;
    private final Map<EObject, Double> middles = new HashMap<>();

    private NetworkLayout(Collection<LayoutBox> boxes) {
        List<LayoutBox> partners = boxes.stream().filter(box -> box.element() instanceof Partner).toList();
        Map<Optional<Zone>, List<LayoutBox>> zones = partners.stream().collect(Collectors.groupingBy(
                box -> PartnerZone.of((Partner) box.element())));
        Function<Zone, List<LayoutBox>> in = zone -> zones.getOrDefault(Optional.of(zone), List.of());
        left.add(in.apply(Zone.LEVERAGE));
        left.add(in.apply(Zone.ROUTINE));
        right.add(in.apply(Zone.STRATEGIC));
        right.add(in.apply(Zone.BOTTLENECK));
        addUnplaced(zones.getOrDefault(Optional.empty(), List.of()));
        middle.add(boxes.stream().filter(box -> box.element() instanceof Goal).toList());
        relations = partners.stream().flatMap(box -> ((Partner) box.element()).getRelations().stream())
                .filter(relation -> relation.getGoal() != null).toList();
    }

    /** What has no place in the matrix yet goes where there is room. */
    private void addUnplaced(List<LayoutBox> boxes) {
        List<LayoutBox> onLeft = new ArrayList<>();
        List<LayoutBox> onRight = new ArrayList<>();
        int more = left.height() - right.height();
        for (LayoutBox box : boxes) {
            boolean isLeft = more <= 0;
            (isLeft ? onLeft : onRight).add(box);
            more += isLeft ? box.height() : -box.height();
        }
        left.add(onLeft);
        right.add(onRight);
    }

    /** Where the boxes of partners and goals lie; those of goals have one width. */
    public static Map<EObject, BoxPlace> of(Collection<LayoutBox> boxes) {
        NetworkLayout layout = new NetworkLayout(boxes);
        layout.order();
        return layout.places();
    }

    private void order() {
        for (int i = 0; i < ROUNDS; i++) {
            note();
            Map<EObject, Double> goals = means(Relation::getPartner, Relation::getGoal);
            left.sort(box -> goals.getOrDefault(box.element(), 0.0));
            right.sort(box -> goals.getOrDefault(box.element(), 0.0));
            note();
            Map<EObject, Double> partners = means(Relation::getGoal, Relation::getPartner);
            middle.sort(box -> partners.getOrDefault(box.element(), 0.0));
        }
    }

    private void note() {
        List.of(left, middle, right).forEach(column -> column.note(middles));
    }

    /** For each end of relations the mean height of the other ends. */
    private Map<EObject, Double> means(Function<Relation, EObject> end, Function<Relation, EObject> other) {
        return relations.stream().filter(relation -> middles.containsKey(other.apply(relation)))
                .collect(Collectors.groupingBy(end, Collectors.averagingDouble(
                        relation -> middles.get(other.apply(relation)))));
    }

    private Map<EObject, BoxPlace> places() {
        int height = Math.max(middle.height(), Math.max(left.height(), right.height()));
        int apart = Math.clamp(height / PART, NARROWEST, WIDEST);
        Map<EObject, BoxPlace> places = new LinkedHashMap<>();
        int x = 0;
        for (NetworkColumn column : List.of(left, middle, right)) {
            if (column.width() > 0) {
                column.place(x, height / 2, height, (box, place) -> places.put(box.element(), place));
                x += column.width() + apart;
            }
        }
        return places;
    }
}
