/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;
import org.partnerstrategy.journeys.tests.studio.Table;

/** Ways to look at the inventory are called back by the name that someone gave them. */
class InventoryViewsTest {

    private static final String VIEW = "For the council";
    private static final String VIEWS = "Views \u25be";

    @Journey
    void areSavedCalledBackAndDeleted(Studio studio) {
        Path file = studio.file("Handbook.partnerstrategy");
        studio.command("new", file.toString(), "--example", "handbook");
        studio.open(file);
        studio.tab("1 Inventory").click();
        Table inventory = studio.table("Partner");
        studio.picture("not-grouped");
        int ungrouped = inventory.rows();
        studio.choice("Not grouped").choose("By goal");
        int grouped = ungrouped + 6;
        inventory.hasRows(grouped);
        studio.picture("grouped");
        studio.button(VIEWS).opens();
        studio.item("Save View...").click();
        studio.dialog("Save View").becomes(State.ACTIVE);
        studio.field("Name").fill(VIEW);
        studio.keyboard().press("Return");
        studio.dialog("Save View").goes();
        studio.choice("Not grouped").choose("Not grouped");
        inventory.hasRows(ungrouped);
        studio.button(VIEWS).opens();
        studio.item(VIEW).appears();
        studio.picture("offered");
        studio.item(VIEW).click();
        inventory.hasRows(grouped);
        studio.picture("called-back");
        studio.button(VIEWS).opens();
        studio.menu("Delete View", VIEW);
        studio.dialog("Delete View").becomes(State.ACTIVE);
        studio.button("Delete").click();
        studio.dialog("Delete View").goes();
        studio.button(VIEWS).opens();
        studio.item("Save View...").appears();
        studio.item(VIEW).goes();
        studio.picture("deleted");
        inventory.hasRows(grouped);
    }
}
