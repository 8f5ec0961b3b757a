/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names shapes, and says what they show to those who do not see them. */
final class AlternativeText {

    private AlternativeText() {
    }

    static void of(XSLFShape shape, String name, String description) {
        CTNonVisualDrawingProps properties = switch (shape.getXmlObject()) {
        case CTShape drawn -> drawn.getNvSpPr().getCNvPr();
        case CTConnector connector -> connector.getNvCxnSpPr().getCNvPr();
        case CTGroupShape group -> group.getNvGrpSpPr().getCNvPr();
        case CTPicture picture -> picture.getNvPicPr().getCNvPr();
        default -> throw new IllegalArgumentException(String.valueOf(shape));
        };
        properties.setName(name);
        properties.setDescr(description);
    }
}
