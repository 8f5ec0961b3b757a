/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.relation.ExperienceTexts;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** Adds schemes, descriptions and practical experiences to a relation, each different text once (handbook, step 1). */
final class RegisteredTexts {

    private final RegisteredRelation registered;

    RegisteredTexts(RegisteredRelation registered) {
        this.registered = registered;
    }

    /** Returns whether the relation changed. */
    boolean addTo(Relation relation) {
        boolean changed = addExperiences(relation);
        for (ColumnRole role : ColumnRole.values()) {
            if (role.isText()) {
                EStructuralFeature feature = role.feature().orElseThrow();
                Optional<String> text = extended((String) relation.eGet(feature), registered.texts(role));
                text.ifPresent(value -> relation.eSet(feature, value));
                changed |= text.isPresent();
            }
        }
        return changed;
    }

    /** The known text with the new ones below it, a line each; none when there is nothing new. */
    static Optional<String> extended(String known, Collection<String> texts) {
        String start = known == null ? "" : known;
        Set<String> there = start.lines().map(Words::key).collect(Collectors.toSet());
        String more = texts.stream().filter(text -> !text.lines().map(Words::key)
                .allMatch(line -> line.isEmpty() || there.contains(line))).collect(Collectors.joining("\n"));
        return more.isEmpty() ? Optional.empty()
                : Optional.of(Stream.of(start, more).filter(text -> !text.isBlank()).collect(Collectors.joining("\n")));
    }

    private boolean addExperiences(Relation relation) {
        Set<String> there = relation.getExperiences().stream().map(Experience::getText)
                .filter(text -> text != null).map(Words::key).collect(Collectors.toSet());
        boolean changed = false;
        for (String text : registered.texts(ColumnRole.EXPERIENCE).stream().flatMap(ExperienceTexts::parts).toList()) {
            if (there.add(Words.key(text))) {
                Experience experience = PartnerStrategyFactory.eINSTANCE.createExperience();
                experience.setText(text);
                relation.getExperiences().add(experience);
                changed = true;
            }
        }
        return changed;
    }
}
