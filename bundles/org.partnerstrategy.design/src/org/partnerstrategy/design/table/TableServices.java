/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.table;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** What the tables of a strategy are called, and their columns. */
public final class TableServices {

    private static final Messages MESSAGES = Messages.of(TableServices.class);

    /** The title of a table, by the name of its kind. */
    public String tableTitle(PartnerStrategy strategy, String table) {
        return MESSAGES.text("title." + table, ElementName.of(strategy));
    }

    /** The number of a row, from 1: where its element is among those of its kind. */
    public String rowNumber(EObject row) {
        List<?> rows = (List<?>) row.eContainer().eGet(row.eContainmentFeature());
        return String.valueOf(rows.indexOf(row) + 1);
    }

    /** The head of a column. */
    public String columnHead(PartnerStrategy strategy, String column) {
        return head(strategy, column).localized();
    }

    /** The head of a column: that of its field, unless the table has a better word, which fits beside its others. */
    static Message head(PartnerStrategy strategy, String column) {
        return column.equals("amount") ? ReferenceYear.of(strategy).headingInEuro()
                : MESSAGES.find("column." + column).orElseGet(() -> Message.verbatim(
                        RelationFields.find(column).orElseThrow().title(Locale.getDefault())));
    }
}
