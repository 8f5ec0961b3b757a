/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.editor.matrix.canvas.Spotlight;
import org.partnerstrategy.editor.matrix.canvas.Spotlight.Stage;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * The order in which a talk goes from partner to partner: place, spread and arrow of each, as far as they are there.
 */
final class PartnerWalk {

    private final List<Spotlight> stops = new ArrayList<>();
    private int at = -1;

    /**
     * Of the relations that a matrix is about; those to be placed are left out.
     *
     * @param relations by their identity in the picture
     * @param review as of which the matrix is shown; none for now
     */
    PartnerWalk(Map<String, Relation> relations, Optional<Review> review) {
        relations.forEach((id, relation) -> {
            Optional<Arrow> arrow = review.map(earlier -> Arrow.at(relation, earlier))
                    .orElseGet(() -> Arrow.of(relation));
            review.map(earlier -> Placement.at(relation, earlier)).orElseGet(() -> Placement.now(relation))
                    .ifPresent(place -> stopAt(id, place, arrow));
        });
    }

    private void stopAt(String id, Placement place, Optional<Arrow> arrow) {
        stops.add(new Spotlight(id, Stage.PLACE));
        if (place.spread().isDisagreement()) {
            stops.add(new Spotlight(id, Stage.SPREAD));
        }
        if (arrow.isPresent()) {
            stops.add(new Spotlight(id, Stage.ARROW));
        }
    }

    /** One stop on or back. Answers where it is then; before the first and behind the last it is nowhere. */
    Optional<Spotlight> step(int by) {
        at = Math.clamp(at + by, -1, stops.size());
        return at < 0 || at == stops.size() ? Optional.empty() : Optional.of(stops.get(at));
    }
}
