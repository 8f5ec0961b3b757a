/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRule;
import org.partnerstrategy.method.maintenance.MaintenanceSituation;

/**
 * A plug-in's rule.
 *
 * @param extension the rule
 * @param replaced the rule whose place it takes, if it does; it speaks again once the extension is switched off
 */
record MaintenanceContribution(Extension<MaintenanceRule> extension, Optional<MaintenanceRule> replaced)
        implements MaintenanceRule, RuleOfPlugIn {

    @Override
    public String id() {
        return extension.id();
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        Optional<MaintenanceAdvice> advice = isOn()
                ? extension.ask(rule -> complete(rule.advise(situation), rule.id())).flatMap(given -> given)
                : Optional.empty();
        return isOn() ? advice : replaced.flatMap(rule -> rule.advise(situation));
    }

    /** Advice whose text is missing shall fail here, not where it is shown. */
    private Optional<MaintenanceAdvice> complete(Optional<MaintenanceAdvice> advice, String identity) {
        advice.ifPresent(given -> given.explanation().text().in(Locale.ENGLISH));
        return advice.map(given -> new MaintenanceAdvice(given.role(),
                RuleOfPlugIn.named(given.explanation(), identity, extension)));
    }
}
