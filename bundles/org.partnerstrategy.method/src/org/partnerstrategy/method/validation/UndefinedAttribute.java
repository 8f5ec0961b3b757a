/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.ATTRIBUTED__VALUES;

import java.util.stream.Stream;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;

/** A value is that of an attribute which the strategy defines for this kind of element (handbook, step 1). */
final class UndefinedAttribute implements ValidationRule {

    @Override
    public String id() {
        return "undefined-attribute";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return AttributeValues.all(strategy).filter(value -> !isDefined(value, strategy))
                .map(value -> Finding.of(Severity.ERROR, this, Step.INVENTORY, value.eContainer(), ATTRIBUTED__VALUES,
                        ValueWords.quoted(value))
                        .with(ValueWords.removal(value, () -> AttributeValues.remove(value))));
    }

    private static boolean isDefined(AttributeValue value, PartnerStrategy strategy) {
        CustomAttribute attribute = value.getAttribute();
        return attribute != null && attribute.eContainer() == strategy
                && attribute.getSubject() == AttributeValues.subject((Attributed) value.eContainer());
    }
}
