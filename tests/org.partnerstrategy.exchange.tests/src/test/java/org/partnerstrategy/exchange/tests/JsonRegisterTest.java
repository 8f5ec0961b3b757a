/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;

class JsonRegisterTest {

    @Test
    void recordsWithDifferentKeysBecomeRowsOfOneTable() throws Exception {
        Register register = Registers.json("""
                [{"a": "x", "b": 12.50}, {"c": true}, {}, {"c": null, "a": "y"}]""");
        assertEquals(List.of("a", "b", "c"), register.columns());
        assertEquals(List.of(
                List.of(RegisterCell.text("x"), RegisterCell.number("12.50")),
                List.of(RegisterCell.EMPTY, RegisterCell.EMPTY, RegisterCell.text("true")),
                List.of(),
                List.of(RegisterCell.text("y"), RegisterCell.EMPTY, RegisterCell.EMPTY)),
                register.rows().stream().map(row -> row.cells()).toList());
    }

    @Test
    void recordsWithinRecordsGiveColumnsWithBothNames() throws Exception {
        Register register = Registers.json("""
                {"grants": [{"recipient": [{"name": "Club 12"}, {"name": "De Brug"}], "amount": {"awarded": 40000.0},
                "themes": ["Jeugd", "Sport"], "years": [2024], "none": []}], "publisher": [{"name": "x"}]}""");
        assertEquals(List.of("recipient.name", "recipient (2).name", "amount.awarded", "themes", "years"),
                register.columns());
        assertEquals(List.of(RegisterCell.text("Club 12"), RegisterCell.text("De Brug"), RegisterCell.number("40000.0"),
                RegisterCell.text("Jeugd; Sport"), RegisterCell.number("2024")), register.rows().getFirst().cells());
    }

    @Test
    void recordsAreCountedFromOne() throws Exception {
        assertEquals(2, Registers.json("[{\"a\":1},{\"a\":2}]").rows().get(1).number());
    }

    @Test
    void recordsOnLinesOfTheirOwnAreRows() throws Exception {
        Register register = Registers.json("{\"a\": \"}, {\"}\r\n{\"a\": 2, \"b\": [{\"c\": 3}]}\n\n");
        assertEquals(List.of("a", "b.c"), register.columns());
        assertEquals(List.of(List.of(RegisterCell.text("}, {")), List.of(RegisterCell.number("2"),
                RegisterCell.number("3"))),
                register.rows().stream().map(row -> row.cells()).toList());
    }

    @Test
    void aListThatLacksACommaIsDamaged() {
        assertThrows(RegisterException.class, () -> Registers.json("{\"a\": [{\"b\": 1}\n{\"b\": 2}]}"));
    }

    /** As people write tables, and as the portals of Socrata and CKAN, Datasette and pandas do. */
    @ParameterizedTest
    @ValueSource(strings = {
        """
        [["Partner", "Doel", "Bedrag"], ["Club", "Zorg", 12.5], ["De Brug", null, 3]]""",
        """
        [["Register of subsidies"], [], ["Partner", "Doel", "Bedrag"], ["Club", "Zorg", 12.5], ["De Brug", null, 3]]""",
        """
        ["Partner", "Doel", "Bedrag"]
        ["Club", "Zorg", 12.5]
        ["De Brug", null, 3]
        """,
        """
        {"meta": {"view": {"id": "x", "columns": [{"id": 1, "name": "Partner"}, {"id": 2, "name": "Doel"},
        {"id": 3, "name": "Bedrag"}], "tags": ["a", "b"]}}, "data": [["Club", "Zorg", 12.5], ["De Brug", null, 3]]}""",
        """
        {"fields": [{"type": "text", "id": "Partner"}, {"type": "text", "id": "Doel"}, {"type": "n", "id": "Bedrag"}],
        "records": [["Club", "Zorg", 12.5], ["De Brug", null, 3]]}""",
        """
        {"rows": [["Club", "Zorg", 12.5], ["De Brug", null, 3]], "columns": ["Partner", "Doel", "Bedrag"],
        "index": [0, 1]}""",
        """
        {"Partner": ["Club", "De Brug"], "Doel": ["Zorg", null], "Bedrag": [12.5, 3]}""",
        """
        {"source": "https://example.org", "data": {"Partner": {"0": "Club", "1": "De Brug"},
        "Doel": {"0": "Zorg", "1": null}, "Bedrag": {"0": 12.5, "1": 3}}, "tags": {"a": 1, "b": 2}}""" })
    void listsOfCellsAreRows(String text) throws Exception {
        Register register = Registers.json(text);
        assertEquals(List.of("Partner", "Doel", "Bedrag"), register.columns());
        assertEquals(List.of(List.of(RegisterCell.text("Club"), RegisterCell.text("Zorg"), RegisterCell.number("12.5")),
                List.of(RegisterCell.text("De Brug"), RegisterCell.EMPTY, RegisterCell.number("3"))),
                register.rows().stream().map(row -> row.cells()).toList());
    }

    @Test
    void recordsCanStandUnderKeys() throws Exception {
        Register register = Registers.json("""
                {"SUB-1": {"Partner": "Club", "Bedrag": {"verleend": 12.5}, "Thema": ["Jeugd", "Sport"]},
                "SUB-2": {"Partner": "De Brug"}}""");
        assertEquals(List.of("#1", "Partner", "Bedrag.verleend", "Thema"), register.columns());
        assertEquals(List.of(List.of("SUB-1", "Club", "12.5", "Jeugd; Sport"), List.of("SUB-2", "De Brug", "", "")),
                register.rows().stream().map(row -> row.cells().stream().map(RegisterCell::text).toList()).toList());
    }

    @Test
    void yearsUnderKeysAreColumns() throws Exception {
        Register register = Registers.json("""
                {"De Brug": {"2023": 500, "2024": 600}, "Club": {"2023": 100, "2024": 50}}""");
        assertEquals(List.of("#1", "2023", "2024"), register.columns());
        assertEquals(List.of("De Brug", "500", "600"),
                register.rows().getFirst().cells().stream().map(RegisterCell::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"a\": {\"x\": 1}, \"b\": {\"y\": 2}}",
        "{\"a\": [1, 2], \"b\": [3]}", "{\"a\": [], \"b\": []}",
        "{\"a\": [1]}", "{\"a\": 1, \"b\": 2}", "{}", "{\"a\": {\"1\": {}}, \"b\": {\"2\": {}}}" })
    void settingsAreNoTable(String text) {
        assertEquals("json.noArray", assertThrows(RegisterException.class, () -> Registers.json(text)).problem().key());
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() {
        assertEquals("json.sameKey", assertThrows(RegisterException.class,
                () -> Registers.json("{\"a\": [1], \"b\": [2], \"a\": [3]}")).problem().key());
    }

    @Test
    void aCellOfARowCanBeAList() throws Exception {
        Register register = Registers.json("[[\"Partner\", \"Doel\"], [\"Club\", [\"Jeugd\", \"Sport\"]]]");
        assertEquals(List.of(RegisterCell.text("Club"), RegisterCell.text("Jeugd; Sport")),
                register.rows().getFirst().cells());
    }

    @Test
    void aListOfRecordsBesideListsOfOtherThingsIsTheRegister() throws Exception {
        assertEquals(List.of("Partner"), Registers.json(
                "{\"bounds\": [[4, 5], [6, 7]], \"tags\": [\"a\"], \"grants\": [{\"Partner\": \"Club\"}]}").columns());
    }

    @Test
    void aTableThatIsCalledJsonIsATable() throws Exception {
        byte[] table = "Partner;Doel\nClub;Zorg\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("Partner", "Doel"),
                RegisterReader.read("register.json", table, Optional.empty()).columns());
    }
}
