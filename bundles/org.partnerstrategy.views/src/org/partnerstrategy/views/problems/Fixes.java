package org.partnerstrategy.views.problems;

import java.util.List;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.model.text.Message;

/** Applies quick fixes, so that each can be undone. */
public final class Fixes {

    private Fixes() {
    }

    /** Applies the quick fix of a finding, if it has one. */
    public static void apply(StrategyDocument document, Finding finding) {
        finding.quickFix().ifPresent(fix -> document.edit(fix.label(), fix::apply));
    }

    /** Those findings of the same rule that have a quick fix. */
    public static List<Finding> likewise(List<Finding> findings, Finding finding) {
        return findings.stream().filter(other -> other.rule().equals(finding.rule()))
                .filter(other -> other.quickFix().isPresent()).toList();
    }

    /** Applies the quick fixes of many findings in one step. */
    public static void applyAll(StrategyDocument document, List<Finding> findings) {
        document.edit(label(findings), () -> findings.forEach(finding -> finding.quickFix().ifPresent(QuickFix::apply)));
    }

    /** What fixing them all does, in words. */
    static Message label(List<Finding> findings) {
        return Message.of(Fixes.class, "fix.all", FindingGroup.kind(findings.getFirst().rule()), findings.size());
    }
}
