/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.step.StepRow;

/**
 * Takes over how the strategy's own attributes are defined: values follow a definition, which is right or wrong as a
 * whole.
 */
final class AttributeReturn {

    private final ReturnedSheet sheet;
    private final ReturnContext context;
    private final CellReturn cells;

    AttributeReturn(ReturnedSheet sheet, ReturnContext context) {
        this.sheet = sheet;
        this.context = context;
        this.cells = new CellReturn(sheet, context);
    }

    /** Takes over a row. A new attribute is in the strategy already, and leaves it when it cannot be defined so. */
    void take(RowMatch match) {
        CustomAttribute attribute = (CustomAttribute) match.target().element().orElseThrow();
        boolean isNew = !context.elements().containsKey(attribute.getId());
        CustomAttribute draft = EcoreUtil.copy(attribute);
        cells.take(match, new StepRow(draft, Optional.of(draft)));
        sheet.column(Literals.CUSTOM_ATTRIBUTE__CHOICES.getName()).flatMap(column -> match.row().text(column.index()))
                .ifPresent(text -> {
                    draft.getChoices().clear();
                    draft.getChoices().addAll(AttributeDefinition.choices(text));
                });
        AttributeDefinition wanted = AttributeDefinition.of(draft);
        Optional<Message> problem = !isNew && draft.getSubject() != attribute.getSubject()
                ? Optional.of(Message.of(AttributeReturn.class, "attribute.subject"))
                : wanted.problem(context.copy(), Optional.of(attribute));
        if (problem.isPresent()) {
            context.remark(sheet, match.row().number(), "row.refused", problem.get());
            if (isNew) {
                context.copy().getAttributes().remove(attribute);
            }
        } else if (!wanted.equals(AttributeDefinition.of(attribute)) || isNew) {
            wanted.applyTo(attribute, context.fields().language());
        }
    }
}
