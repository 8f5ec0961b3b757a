package org.partnerstrategy.design.table;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;

/** What the tables of a strategy are called, and their columns. */
public final class TableServices {

    /** The title of a table, by the name of its kind. */
    public String tableTitle(PartnerStrategy strategy, String table) {
        return Texts.say("title." + table, ElementName.of(strategy));
    }

    /** The head of a column. */
    public String columnHead(PartnerStrategy strategy, String column) {
        return Texts.say("column." + column);
    }
}
