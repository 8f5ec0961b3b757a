/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** The practical experiences with a partner, several with empty lines between (handbook, step 1, optional column). */
public final class ExperienceTexts {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    private ExperienceTexts() {
    }

    /** What was experienced, in words. */
    public static String text(Relation relation) {
        return relation.getExperiences().stream().map(Experience::getText).filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    /** The experiences in a text that holds several with empty lines between. */
    public static Stream<String> parts(String text) {
        return EMPTY_LINES.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** What typed experiences mean. */
    public static ParsedInput read(Relation relation, String text) {
        List<String> texts = parts(text).toList();
        return ParsedInput.accepted(() -> set(relation, texts));
    }

    /** Experiences keep their identity, as actions can refer to them: by their text, else by their position. */
    private static void set(Relation relation, List<String> texts) {
        List<Experience> free = new ArrayList<>(relation.getExperiences());
        List<String> other = new ArrayList<>();
        for (String text : texts) {
            Optional<Experience> same = free.stream().filter(one -> text.equals(one.getText())).findFirst();
            same.ifPresentOrElse(free::remove, () -> other.add(text));
        }
        for (String text : other) {
            if (free.isEmpty()) {
                Experience experience = PartnerStrategyFactory.eINSTANCE.createExperience();
                experience.setDate(LocalDate.now());
                experience.setText(text);
                relation.getExperiences().add(experience);
            } else {
                free.remove(0).setText(text);
            }
        }
        EcoreUtil.deleteAll(free, true);
    }
}
