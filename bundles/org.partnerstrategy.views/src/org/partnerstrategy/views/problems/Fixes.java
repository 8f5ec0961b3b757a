/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;
import java.util.stream.Stream;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.model.text.Message;

/** Applies quick fixes, so that each can be undone. */
public final class Fixes {

    private Fixes() {
    }

    /** Those findings of the same rule that have a quick fix, the finding itself first if it has one. */
    public static List<Finding> likewise(List<Finding> findings, Finding finding) {
        return Stream.concat(Stream.of(finding), findings.stream().filter(other -> other != finding))
                .filter(other -> other.rule().equals(finding.rule()))
                .filter(other -> other.quickFix().isPresent()).toList();
    }

    /** Applies the quick fixes of one or more findings of one rule, in one step. */
    public static void apply(StrategyDocument document, List<Finding> findings) {
        document.edit(label(findings),
                () -> findings.forEach(finding -> finding.quickFix().ifPresent(QuickFix::apply)));
    }

    /** Applies one of the quick fixes of a finding, in one step. */
    static void apply(StrategyDocument document, QuickFix fix) {
        document.edit(fix.label(), fix::apply);
    }

    /** What fixing them does, in words. */
    static Message label(List<Finding> findings) {
        return findings.size() == 1 ? findings.getFirst().quickFix().orElseThrow().label()
                : Message.of(Fixes.class, "fix.all", FindingGroup.kind(findings.getFirst().rule()), findings.size());
    }
}
