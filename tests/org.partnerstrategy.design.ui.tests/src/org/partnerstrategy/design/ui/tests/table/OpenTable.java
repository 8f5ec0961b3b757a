/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.table;

import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** A table in its editor, which is worked in by the commands that its cells and menus give. */
final class OpenTable {

    private final OpenProject project;
    private final DTable table;
    private final ITableCommandFactory commands;

    private OpenTable(OpenProject project, DTable table) {
        this.project = project;
        this.table = table;
        this.commands = TableCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(project.session().getTransactionalEditingDomain());
        commands.setModelAccessor(project.session().getModelAccessor());
    }

    /** Opens the table of that kind of the project's strategy. */
    static OpenTable of(OpenProject project, RepresentationKind kind) {
        DTable table = (DTable) project.strategySession().obtain(kind, project.strategy()).orElseThrow();
        DialectUIManager.INSTANCE.openEditor(project.session(), table, new NullProgressMonitor());
        OpenProject.settle();
        return new OpenTable(project, table);
    }

    DTable table() {
        return table;
    }

    /** The row of an element. */
    DLine line(EObject element) {
        return table.getLines().stream().filter(line -> line.getTarget() == element).findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + element));
    }

    /** What a cell says: nothing when there is no cell. */
    String text(EObject element, String column) {
        return line(element).getCells().stream().filter(cell -> isIn(cell, column)).map(DCell::getLabel).findFirst()
                .orElse("");
    }

    /** What a cell of a cross table says. */
    String text(EObject line, EObject column) {
        return line(line).getCells().stream().filter(cell -> cell.getColumn().getTarget() == column)
                .map(DCell::getLabel).findFirst().orElse("");
    }

    /** Types into a cell. */
    void type(EObject element, String column, String text) {
        DCell cell = line(element).getCells().stream().filter(each -> isIn(each, column)).findFirst().orElseThrow();
        execute(() -> commands.buildSetCellValueFromTool(cell, text));
    }

    /** Types into an empty cell of a cross table. */
    void type(EObject line, EObject column, String text) {
        DTargetColumn crossed = table.getColumns().stream().filter(DTargetColumn.class::isInstance)
                .map(DTargetColumn.class::cast).filter(each -> each.getTarget() == column).findFirst().orElseThrow();
        execute(() -> commands.buildCreateCellFromTool(line(line), crossed, text));
    }

    /** Adds a row by the menu of the table. */
    void addLine() {
        execute(() -> commands.buildCreateLineCommandFromTool(table,
                table.getDescription().getOwnedCreateLine().getFirst()));
    }

    /** Uses the first entry of the menu of a row that adds something. */
    void addAt(EObject element) {
        DLine line = line(element);
        execute(() -> commands.buildCreateLineCommandFromTool(line, line.getOriginMapping().getCreate().getFirst()));
    }

    /** Deletes a row. */
    void delete(EObject element) {
        execute(() -> commands.buildDeleteTableElement(line(element)));
    }

    private void execute(Supplier<Command> command) {
        project.strategySession().execute(command.get());
        OpenProject.settle();
    }

    private static boolean isIn(DCell cell, String column) {
        DColumn of = cell.getColumn();
        return of != null && of.getTableElementMapping() != null && column.equals(of.getTableElementMapping()
                .getName());
    }
}
