/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** An attribute is known by its name (handbook, step 1, the columns of a register); the first one keeps it. */
final class DuplicateAttribute implements ValidationRule {

    @Override
    public String id() {
        return "duplicate-attribute";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        Set<String> seen = new HashSet<>();
        return strategy.getAttributes().stream().filter(attribute -> !seen.add(key(attribute)))
                .map(attribute -> finding(attribute, strategy));
    }

    private Finding finding(CustomAttribute attribute, PartnerStrategy strategy) {
        String free = freeName(attribute, strategy);
        return Finding.of(Severity.ERROR, this, Step.INVENTORY, attribute, NAMED_ELEMENT__NAME,
                ElementName.of(attribute))
                .with(new QuickFix(Message.of(DuplicateAttribute.class, "fix.rename-attribute", free),
                        () -> attribute.setName(free)));
    }

    private static String freeName(CustomAttribute attribute, PartnerStrategy strategy) {
        Set<String> taken = strategy.getAttributes().stream().map(DuplicateAttribute::key).collect(Collectors.toSet());
        String name = attribute.getName() == null ? "" : attribute.getName().strip() + " ";
        return IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + number)
                .filter(candidate -> !taken.contains(candidate.toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
    }

    private static String key(CustomAttribute attribute) {
        return attribute.getName() == null ? "" : attribute.getName().strip().toLowerCase(Locale.ROOT);
    }
}
