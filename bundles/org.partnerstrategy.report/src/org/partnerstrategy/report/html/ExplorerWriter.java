/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.Content.Relations;

/**
 * Writes a goal's matrix with the table beside it. What a script needs to filter them, and to show earlier reviews, is
 * in attributes of the rows; the fields of the filter are hidden where there are no scripts.
 */
final class ExplorerWriter {

    /** More arrows would hide the markers until they are asked for. */
    private static final int MOST_ARROWS = 100;

    private final ContentWriter writer;
    private final Elements html;
    private final Relations relations;
    private final Stops stops;
    private final RowData rows;

    ExplorerWriter(ContentWriter writer, Relations relations) {
        this.writer = writer;
        this.html = writer.html();
        this.relations = relations;
        PartnerStrategy strategy = Strategies.of(relations.relations().getFirst());
        stops = Stops.of(strategy, relations.relations());
        rows = new RowData(stops, ReferenceYear.of(strategy), writer.language());
    }

    void write() throws XMLStreamException {
        html.element("div", () -> {
            html.element("form", this::writeFilter, "class", "filter scripted", "aria-label", writer.say("filter"));
            html.element("div", () -> {
                if (relations.scene().isPresent()) {
                    write(relations.scene().get());
                }
                new HtmlTable(html, relations.table()).write(i -> rows.of(relations.relations().get(i)));
            }, "class", "beside");
        }, "class", "explorer", "data-count", writer.say("count", "{0}", "{1}"), "data-assessed",
                writer.say("assessed", "{0}", "{1}", "{2}"), "data-none", writer.say("zone.none"));
    }

    private void write(MatrixScene scene) throws XMLStreamException {
        MatrixGeometry geometry = scene.geometry();
        writer.write(scene, "class", "matrix", "data-left", Integer.toString(geometry.left()), "data-bottom",
                Integer.toString(geometry.bottom()), "data-scale", Integer.toString(geometry.pixelsPerPoint()),
                "data-hint", writer.say("hint"));
    }

    private void writeFilter() throws XMLStreamException {
        field("search", () -> html.empty("input", "type", "search", "name", "search", "autocomplete", "off"));
        List<String[]> zones = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            zones.add(new String[] { Integer.toString(zone.ordinal()), zone.label().in(writer.language()) });
        }
        zones.add(new String[] { "-1", writer.say("zone.none") });
        choice("zone", zones);
        choice("form", relations.relations().stream().flatMap(relation -> rows.forms(relation).stream()).distinct()
                .sorted().map(form -> new String[] { form, form }).toList());
        field("least", () -> html.empty("input", "type", "number", "name", "least", "min", "0", "step", "1000"));
        field("most", () -> html.empty("input", "type", "number", "name", "most", "min", "0", "step", "1000"));
        if (relations.scene().isPresent()) {
            if (stops.names().size() > 1) {
                writeSlider();
            }
            check("arrows", relations.relations().size() <= MOST_ARROWS);
            check("names", true);
        }
        html.element("button", writer.say("filter.clear"), "type", "reset");
        html.element("output", "", "name", "count");
    }

    private void writeSlider() throws XMLStreamException {
        List<String> names = stops.names().stream().map(name -> name.in(writer.language())).toList();
        String last = Integer.toString(names.size() - 1);
        field("review", () -> {
            html.empty("input", "type", "range", "name", "review", "min", "0", "max", last, "value", last, "step", "1",
                    "data-names", Json.of(names));
            html.element("output", names.getLast(), "name", "shown");
        });
    }

    private void choice(String name, List<String[]> values) throws XMLStreamException {
        field(name, () -> html.element("select", () -> {
            html.element("option", writer.say("filter.all"), "value", "");
            for (String[] value : values) {
                html.element("option", value[1], "value", value[0]);
            }
        }, "name", name));
    }

    private void check(String name, boolean checked) throws XMLStreamException {
        String[] box = { "type", "checkbox", "name", name };
        html.element("label", () -> {
            html.empty("input", checked ? Elements.with(box, "checked", "checked") : box);
            html.element("span", writer.say("filter." + name));
        }, "class", "check");
    }

    private void field(String name, Elements.Body control) throws XMLStreamException {
        html.element("label", () -> {
            html.element("span", writer.say("filter." + name));
            control.write();
        }, "class", name);
    }
}
