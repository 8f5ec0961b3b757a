/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;

/** What the checks find in the elements of diagrams, those of plug-ins too, and its quick fixes. */
public final class ValidationServices {

    /** Whether there is nothing of that severity to remark on an element. */
    public boolean isFreeOfAny(EObject element, String severity) {
        return found(element, ofSeverity(severity)).isEmpty();
    }

    /** Everything of that severity that there is to remark on an element. */
    public String anyRemarks(EObject element, String severity) {
        return say(found(element, ofSeverity(severity)));
    }

    /** Takes away everything of that severity that there is to remark on an element, where that is possible. */
    public EObject fixAnyRemarks(EObject element, String severity) {
        return fix(element, found(element, ofSeverity(severity)));
    }

    /** The numbers of all remarks on an element, the most serious first, by which the other services know them. */
    public List<Integer> remarkNumbers(EObject element) {
        return IntStream.range(0, FindingsOfStrategy.about(element).size()).boxed().toList();
    }

    /** How serious a remark is. */
    public String remarkSeverity(EObject element, Integer number) {
        return remark(element, number).map(finding -> finding.severity().label().in(Locale.getDefault())).orElse("");
    }

    /** What a remark says. */
    public String remarkText(EObject element, Integer number) {
        return say(remark(element, number).stream().toList());
    }

    /** Whether a remark can be taken away by a quick fix. */
    public boolean isRemarkFixable(EObject element, Integer number) {
        return quickFix(element, number).isPresent();
    }

    /** What the quick fix of a remark does. */
    public String remarkFixLabel(EObject element, Integer number) {
        return quickFix(element, number).map(fix -> fix.label().in(Locale.getDefault())).orElse("");
    }

    /** Takes a remark away. */
    public EObject fixRemark(EObject element, Integer number) {
        return fix(element, remark(element, number).stream().toList());
    }

    private static Optional<Finding> remark(EObject element, Integer number) {
        return FindingsOfStrategy.about(element).stream().skip(number).findFirst();
    }

    private static Optional<QuickFix> quickFix(EObject element, Integer number) {
        return remark(element, number).flatMap(Finding::quickFix);
    }

    private static Predicate<Finding> ofSeverity(String severity) {
        Severity wanted = Severity.valueOf(severity.toUpperCase(Locale.ROOT));
        return finding -> finding.severity() == wanted;
    }

    private static List<Finding> found(EObject element, Predicate<Finding> wanted) {
        return FindingsOfStrategy.about(element).stream().filter(wanted).toList();
    }

    private static String say(List<Finding> findings) {
        return findings.stream().map(finding -> finding.explanation().text().in(Locale.getDefault()))
                .collect(Collectors.joining("\n"));
    }

    private static EObject fix(EObject element, List<Finding> findings) {
        findings.forEach(finding -> finding.quickFix().ifPresent(QuickFix::apply));
        // A plug-in's fix that fails changes nothing but switches its rule off.
        FindingsOfStrategy.forget(element);
        return element;
    }
}
