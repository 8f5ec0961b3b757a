/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.text.Message;

/** What one rule finds in a sketched strategy. */
record Checked(String rule, Severity severity) {

    List<Finding> findings(Sketch sketch) {
        List<Finding> findings = Validation.standard().validate(sketch.get()).stream()
                .filter(finding -> finding.rule().equals(rule)).toList();
        findings.forEach(this::check);
        return findings;
    }

    private void check(Finding finding) {
        assertEquals(severity, finding.severity());
        finding.feature().ifPresent(feature -> assertTrue(
                finding.element().eClass().getEAllStructuralFeatures().contains(feature)));
        Said.completely(finding.explanation().text());
        Said.completely(finding.where());
        finding.quickFix().ifPresent(fix -> Said.completely(fix.label()));
    }

    Finding finding(Sketch sketch) {
        List<Finding> findings = findings(sketch);
        assertEquals(1, findings.size());
        return findings.getFirst();
    }

    void assertFound(boolean found, Sketch sketch) {
        assertEquals(found ? 1 : 0, findings(sketch).size());
    }

    String text(Sketch sketch) {
        return finding(sketch).explanation().text().toString();
    }

    /** Applies the quick fix of the only finding, and returns what it said it would do. */
    Message fix(Sketch sketch) {
        QuickFix fix = finding(sketch).quickFix().orElseThrow();
        fix.apply();
        assertFound(false, sketch);
        return fix.label();
    }
}
