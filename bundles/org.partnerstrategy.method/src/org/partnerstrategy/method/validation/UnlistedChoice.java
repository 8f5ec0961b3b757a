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
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** A value that is chosen is one of the choices (handbook, step 1). */
final class UnlistedChoice implements ValidationRule {

    @Override
    public String id() {
        return "unlisted-choice";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return AttributeValues.all(strategy).filter(UnlistedChoice::isUnlisted).map(this::finding);
    }

    private static boolean isUnlisted(AttributeValue value) {
        CustomAttribute attribute = value.getAttribute();
        return attribute != null && attribute.getType() == AttributeType.CHOICE && value.getValue() != null
                && !attribute.getChoices().contains(value.getValue());
    }

    private Finding finding(AttributeValue value) {
        CustomAttribute attribute = value.getAttribute();
        return Finding.of(Severity.ERROR, this, Step.INVENTORY, value.eContainer(), ATTRIBUTED__VALUES,
                ElementName.of(attribute), ValueWords.quoted(value))
                .with(new QuickFix(Message.of(UnlistedChoice.class, "fix.add-choice", ValueWords.quoted(value)), () -> {
                    if (!attribute.getChoices().contains(value.getValue())) {
                        attribute.getChoices().add(value.getValue());
                    }
                }));
    }
}
