/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks of Excel that are written by hand, as no library writes them so. */
final class Xlsx {

    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Xlsx() {
    }

    /** A workbook without styles, with one sheet, which holds this. */
    static byte[] of(String sheet) {
        return RegisterKind.zip(parts(sheet, "<si><t>Partner</t></si><si><t>Doel</t></si>"));
    }

    /** The parts of such a workbook. */
    static Map<String, String> parts(String sheet, String texts) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relationships("officeDocument", "/xl/workbook.xml"));
        parts.put("xl/workbook.xml", "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + "<sheet name=\"Register\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels",
                relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "../xl/sharedStrings.xml"));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + SHEETS + "\">" + sheet + "</worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + SHEETS + "\" count=\"999999999\" uniqueCount=\"999999999\">"
                + texts + "</sst>");
        return parts;
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"" + OFFICE + "/")
                    .append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return all.append("</Relationships>").toString();
    }
}
