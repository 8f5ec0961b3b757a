/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/**
 * Into what a workbook is brought back.
 *
 * @param copy a copy of the strategy, which is changed
 * @param fields how its fields are read and typed, in the language of the workbook
 * @param base what the workbook said when it was written; none when that is not known, or was another strategy
 * @param elements the elements that the copy had, by their identities
 * @param remarks what is not understood, or not done
 */
record ReturnContext(PartnerStrategy copy, FieldContext fields, Optional<WorkbookBase> base,
        Map<String, EObject> elements, List<WorkbookRemark> remarks) {

    static ReturnContext of(PartnerStrategy copy, FieldContext fields, Optional<WorkbookBase> base) {
        Map<String, EObject> elements = new HashMap<>();
        elements.put(copy.getId(), copy);
        for (Iterator<EObject> all = copy.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Identified identified) {
                elements.put(identified.getId(), element);
            }
        }
        return new ReturnContext(copy, fields, base, elements, new ArrayList<>());
    }

    /** Remarks something about a row, or about the whole sheet when the row is 0. */
    void remark(ReturnedSheet sheet, int row, String key, Object... arguments) {
        remarks.add(new WorkbookRemark(sheet.content().name(), row,
                Message.of(ReturnContext.class, key, arguments)));
    }
}
