package org.partnerstrategy.design.table;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.PartnerStrategy;

/** What the tables of a strategy are called, and their columns. */
public final class TableServices {

    /** The title of a table, by the name of its kind. */
    public String tableTitle(PartnerStrategy strategy, String table) {
        return Texts.say("title." + table, ElementName.of(strategy));
    }

    /** The number of a row, from 1: where its element stands among those of its kind. */
    public String rowNumber(EObject row) {
        List<?> rows = (List<?>) row.eContainer().eGet(row.eContainmentFeature());
        return String.valueOf(rows.indexOf(row) + 1);
    }

    /** The head of a column. */
    public String columnHead(PartnerStrategy strategy, String column) {
        return column.equals("amount") ? ReferenceYear.of(strategy).headingInEuro().in(Locale.getDefault())
                : Texts.say("column." + column);
    }
}
