/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.ATTRIBUTED__VALUES;

import java.util.stream.Stream;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.PartnerStrategy;

/** A value is of its attribute's type (handbook, step 1). */
final class WrongAttributeValue implements ValidationRule {

    @Override
    public String id() {
        return "wrong-attribute-value";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return AttributeValues.all(strategy).filter(value -> value.getAttribute() != null)
                .filter(value -> WrittenValue.content(value.getAttribute().getType(), value.getValue()).isEmpty())
                .map(this::finding);
    }

    private Finding finding(AttributeValue value) {
        return Finding.of(Severity.ERROR, this, Step.INVENTORY, value.eContainer(), ATTRIBUTED__VALUES,
                ElementName.of(value.getAttribute()), ValueWords.quoted(value), Term.of(value.getAttribute().getType()))
                .with(ValueWords.removal(value, () -> AttributeValues.remove(value)));
    }
}
