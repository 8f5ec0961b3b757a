/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/**
 * A plug-in's rule.
 *
 * @param extension the rule
 * @param replaced the rule whose place it takes, if it does; it checks again once the extension is switched off
 */
record ValidationContribution(Extension<ValidationRule> extension, Optional<ValidationRule> replaced)
        implements ValidationRule {

    @Override
    public String id() {
        return extension.id();
    }

    /** That of its declaration, or else what its class says, unless that only knows the name of the class. */
    @Override
    public Message title() {
        return extension.declaration().attribute("title").map(Message::verbatim)
                .or(() -> extension.ask(rule -> titleOf(rule)).flatMap(title -> title))
                .orElseGet(ValidationRule.super::title);
    }

    private static Optional<Message> titleOf(ValidationRule rule) {
        Message title = rule.title();
        title.in(Locale.ENGLISH);
        return title.arguments().equals(List.of(rule.id())) ? Optional.empty() : Optional.of(title);
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        List<Finding> findings = extension.ask(rule -> rule.check(strategy)
                .map(finding -> complete(finding, strategy, rule.id())).toList())
                .orElse(List.of());
        return extension.isOff() ? replaced.stream().flatMap(rule -> rule.check(strategy))
                : findings.stream().map(this::guarded);
    }

    /**
     * A finding whose text is missing, or that is about nothing in the strategy, shall fail here, not where it is
     * shown.
     */
    private Finding complete(Finding finding, PartnerStrategy strategy, String identity) {
        if (!EcoreUtil.isAncestor(strategy, finding.element())) {
            throw new IllegalArgumentException("element: " + finding.element());
        }
        finding.feature().filter(feature -> finding.element().eClass().getFeatureID(feature) < 0).ifPresent(feature -> {
            throw new IllegalArgumentException("feature: " + feature.getName());
        });
        finding.explanation().text().in(Locale.ENGLISH);
        finding.fixes().forEach(fix -> fix.label().in(Locale.ENGLISH));
        return new Finding(finding.severity(), finding.element(), finding.feature(),
                RuleOfPlugIn.named(finding.explanation(), identity, extension), finding.quickFix(),
                finding.otherFixes());
    }

    private Finding guarded(Finding finding) {
        return new Finding(finding.severity(), finding.element(), finding.feature(), finding.explanation(),
                finding.quickFix().map(fix -> guarded(fix, finding)),
                finding.otherFixes().stream().map(fix -> guarded(fix, finding)).toList());
    }

    /** A change of the strategy stays in the caller's thread. One that fails halfway is taken back. */
    private QuickFix guarded(QuickFix fix, Finding finding) {
        return new QuickFix(fix.label(), () -> {
            ChangeRecorder recorder = new ChangeRecorder(EcoreUtil.getRootContainer(finding.element()));
            try {
                if (!extension.run(fix::apply)) {
                    recorder.endRecording().apply();
                }
            } finally {
                recorder.dispose();
            }
        });
    }
}
