/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.math.BigDecimal;
import java.util.Optional;

import org.partnerstrategy.field.relation.FormsInput;
import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Relation;

/**
 * Which relations of a matrix stand out; the others fade.
 *
 * @param words that the name of the partner has; blank for any
 * @param zone in which it is now
 * @param form one of its forms, as people read it
 * @param amount the least in the reference year, in euro
 */
public record RelationFilter(String words, Optional<Zone> zone, Optional<String> form, Optional<BigDecimal> amount) {

    /** All of them stand out. */
    public static final RelationFilter NONE = new RelationFilter("", Optional.empty(), Optional.empty(),
            Optional.empty());

    /** The same with other words. */
    public RelationFilter withWords(String other) {
        return new RelationFilter(other, zone, form, amount);
    }

    /** The same with another zone. */
    public RelationFilter withZone(Optional<Zone> other) {
        return new RelationFilter(words, other, form, amount);
    }

    /** The same with another form. */
    public RelationFilter withForm(Optional<String> other) {
        return new RelationFilter(words, zone, other, amount);
    }

    /** The same with another amount. */
    public RelationFilter withAmount(Optional<BigDecimal> other) {
        return new RelationFilter(words, zone, form, other);
    }

    /** The same without words. */
    public RelationFilter withoutWords() {
        return withWords("");
    }

    /** Whether a relation stands out. */
    public boolean passes(Relation relation) {
        return new WordFilter(words).matchesKey(WordFilter.key(HoverCard.name(relation)))
                && zone.map(wanted -> Placement.now(relation).filter(now -> now.zone() == wanted).isPresent())
                        .orElse(true)
                && form.map(wanted -> relation.getForms().stream().map(FormsInput::text).anyMatch(wanted::equals))
                        .orElse(true)
                && amount.map(least -> ReferenceYear.of(relation).amount(relation)
                        .filter(euro -> euro.compareTo(least) >= 0).isPresent()).orElse(true);
    }
}
