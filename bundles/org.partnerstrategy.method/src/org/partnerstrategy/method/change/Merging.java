/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * Makes one partner of two that are the same organisation (handbook, step 1). Nothing that is known of either is lost:
 * where the two say something different, what the partner that is kept says stays, and the description says what the
 * other one said.
 */
public final class Merging {

    private Merging() {
    }

    /** The relations of two partners with the same goals, which become one each. */
    public static long sharedGoals(Partner kept, Partner other) {
        return other.getRelations().stream().filter(relation -> same(kept, relation).isPresent()).count();
    }

    /**
     * Brings everything of a partner to another one, and removes it. Relations with the same goal become one: amounts
     * of the same year are added up, forms united, texts joined, and all assessments, experiences and actions kept.
     *
     * @param kept the partner that stays, with its name
     * @param other a partner of the same strategy, which is gone afterwards
     * @param language in which the descriptions say what was different
     */
    public static void merge(Partner kept, Partner other, Locale language) {
        if (kept == other) {
            throw new IllegalArgumentException("a partner cannot be merged with itself");
        }
        for (Relation relation : List.copyOf(other.getRelations())) {
            Optional<Relation> same = same(kept, relation);
            if (same.isPresent()) {
                merge(same.get(), relation, language);
            } else {
                relation.setPartner(kept);
            }
        }
        ElementMerging merging = new ElementMerging(kept, other, language);
        merging.values();
        merging.attributes();
        merging.say(Message.of(Merging.class, "merged.name", String.valueOf(other.getName())));
        EcoreUtil.delete(other, true);
    }

    /**
     * Makes one relation of two of the same partner with the same goal: amounts of the same year are added up, forms
     * united, texts joined, and all assessments, experiences and actions kept.
     *
     * @param kept the relation that stays
     * @param other the relation that is gone afterwards
     * @param language in which the description says what was different
     */
    public static void merge(Relation kept, Relation other, Locale language) {
        new RelationMerging(kept, other, language).run();
    }

    private static Optional<Relation> same(Partner kept, Relation relation) {
        return kept.getRelations().stream()
                .filter(known -> known.getGoal() != null && known.getGoal() == relation.getGoal()).findFirst();
    }
}
