/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.text.Message;

/**
 * Something in a strategy that deserves attention.
 *
 * @param severity how serious it is
 * @param element the element of the strategy that it is about
 * @param feature the feature of that element that it is about, if it is about one
 * @param explanation what was found, by which rule, and why it matters
 * @param quickFix a change that takes it away, where one is possible
 * @param otherFixes other changes that take it away too; none where the first is the only one
 */
public record Finding(Severity severity, EObject element, Optional<EStructuralFeature> feature, Explanation explanation,
        Optional<QuickFix> quickFix, List<QuickFix> otherFixes) {

    public Finding {
        otherFixes = List.copyOf(otherFixes);
    }

    /** A finding that at most one change takes away. */
    public Finding(Severity severity, EObject element, Optional<EStructuralFeature> feature, Explanation explanation,
            Optional<QuickFix> quickFix) {
        this(severity, element, feature, explanation, quickFix, List.of());
    }

    /** A finding of a standard rule, whose text is in the message file under the rule's identity. */
    static Finding of(Severity severity, ValidationRule rule, Step step, EObject element, EStructuralFeature feature,
            Object... arguments) {
        Message reason = Message.of(Finding.class, rule.id(), arguments);
        return new Finding(severity, element, Optional.of(feature), Explanation.citing(step, rule.id(), reason),
                Optional.empty());
    }

    /** A finding about an element as a whole, without a quick fix. */
    public static Finding of(Severity severity, EObject element, Explanation explanation) {
        return new Finding(severity, element, Optional.empty(), explanation, Optional.empty());
    }

    /** The same finding about one feature of the element. */
    public Finding about(EStructuralFeature part) {
        return new Finding(severity, element, Optional.of(part), explanation, quickFix, otherFixes);
    }

    /** The same finding with another severity. */
    Finding as(Severity other) {
        return new Finding(other, element, feature, explanation, quickFix, otherFixes);
    }

    /** The same finding with that quick fix as the first. */
    public Finding with(QuickFix fix) {
        return new Finding(severity, element, feature, explanation, Optional.of(fix), otherFixes);
    }

    /** The same finding with one more quick fix, from which people can choose. */
    public Finding orWith(QuickFix fix) {
        return quickFix.isEmpty() ? with(fix) : new Finding(severity, element, feature, explanation, quickFix,
                Stream.concat(otherFixes.stream(), Stream.of(fix)).toList());
    }

    /** All changes that take it away, the usual one first. */
    public List<QuickFix> fixes() {
        return Stream.concat(quickFix.stream(), otherFixes.stream()).toList();
    }

    /** The identity of the rule that found it. */
    public String rule() {
        return explanation.rule();
    }

    /** What people call the element. */
    public Message where() {
        return ElementName.of(element);
    }
}
