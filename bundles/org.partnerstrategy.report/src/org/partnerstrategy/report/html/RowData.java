/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.section.LineDistance;

/**
 * What a script needs to know of the relation in a row.
 *
 * @param stops the reviews from one to the next
 * @param year of which the amounts are
 * @param language of the words
 */
record RowData(Stops stops, ReferenceYear year, Locale language) {

    /** The attributes of the row, each a name and a value. */
    String[] of(Relation relation) {
        List<String> data = new ArrayList<>();
        Optional.ofNullable(relation.getId()).ifPresent(id -> data.addAll(List.of("data-relation", id)));
        data.addAll(List.of("data-forms", Json.of(forms(relation)), "data-track", track(relation)));
        year.amount(relation).ifPresent(euro -> data.addAll(List.of("data-amount", euro.toPlainString())));
        return data.toArray(String[]::new);
    }

    List<String> forms(Relation relation) {
        return relation.getForms().stream().map(form -> ElementName.of(form).in(language)).distinct().toList();
    }

    /** Of each place: stop, dependency, influence, whether it is above the line, zone, distance in words. */
    private String track(Relation relation) {
        return stops.places(relation).stream().map(place -> {
            Placement placement = place.placement();
            return "[" + place.stop() + "," + placement.position().dependency().points() + ","
                    + placement.position().influence().points() + "," + (placement.isAbove() ? 1 : 0) + ","
                    + placement.zone().ordinal() + "," + Json.of(LineDistance.of(placement, language)) + "]";
        }).collect(Collectors.joining(",", "[", "]"));
    }
}
