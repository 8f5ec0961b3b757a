/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;

/**
 * Which findings the user wants to see.
 *
 * @param severities of these severities
 * @param words with all of these words, which are in lower case
 */
record FindingFilter(Set<Severity> severities, Set<String> words) {

    static FindingFilter all() {
        return new FindingFilter(EnumSet.allOf(Severity.class), Set.of());
    }

    FindingFilter with(String text) {
        return new FindingFilter(severities, Set.copyOf(Arrays.asList(text.toLowerCase(Locale.ROOT).strip()
                .split("\\s+"))));
    }

    FindingFilter with(Severity severity, boolean shown) {
        Set<Severity> changed = EnumSet.noneOf(Severity.class);
        changed.addAll(severities);
        if (shown) {
            changed.add(severity);
        } else {
            changed.remove(severity);
        }
        return new FindingFilter(changed, words);
    }

    boolean shows(Finding finding) {
        if (!severities.contains(finding.severity())) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        String text = (finding.where().localized() + ' ' + finding.explanation().text().localized() + ' '
                + FindingGroup.kind(finding.rule()).localized()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
