/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/** Says in one line what is known of a relation. What is said of many relations is looked up once. */
public final class RelationTitles {

    private final MatrixWords words;
    private final Map<Zone, String> zones;
    private final Map<Direction, String> directions;

    RelationTitles(MatrixWords words) {
        this.words = words;
        zones = labels(Zone.class, Zone::label);
        directions = labels(Direction.class, Directions::label);
    }

    /**
     * What is known of a relation: its partner, where it is now and on which side of the strategy line, what it gets
     * in the reference year and where it should go (handbook, steps 1 to 3).
     *
     * @throws IllegalArgumentException when the relation was assessed and belongs to no strategy
     */
    public static String of(Relation relation, Locale language) {
        return new RelationTitles(new MatrixWords(language)).of(PlacedRelation.of(List.of(relation),
                ReferenceYear.of(relation), MatrixOptions.in(language)).getFirst());
    }

    private <E extends Enum<E>> Map<E, String> labels(Class<E> type, Function<E, Message> label) {
        return Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Function.identity(),
                value -> label.apply(value).in(words.language()), (one, other) -> one, () -> new EnumMap<>(type)));
    }

    String of(PlacedRelation entry) {
        StringBuilder title = new StringBuilder(entry.placement().map(placement -> place(entry, placement))
                .orElseGet(() -> words.of("relation.toPlace", entry.name())));
        entry.earlier().ifPresent(review -> title.append(words.of("relation.earlier", review)));
        entry.money().ifPresent(money -> title.append(words.of("relation.money", money)));
        entry.arrow().ifPresent(arrow -> title.append(wanted(arrow)));
        return title.toString();
    }

    private String place(PlacedRelation entry, Placement placement) {
        int margin = placement.margin().wholePoints();
        return words.of(margin < 0 ? "relation.below" : margin > 0 ? "relation.above" : "relation.on", entry.name(),
                placement.position().influence(), placement.position().dependency(), zones.get(placement.zone()),
                Score.of(Math.abs(margin)));
    }

    private String wanted(Arrow arrow) {
        return words.of("relation.wanted", words(arrow.directions()), arrow.to().influence(),
                arrow.to().dependency());
    }

    private String words(Collection<Direction> wanted) {
        return wanted.stream().map(direction -> " " + directions.get(direction)).collect(Collectors.joining(","));
    }
}
