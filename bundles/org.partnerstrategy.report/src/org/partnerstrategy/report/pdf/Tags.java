/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Says of everything on the pages what it is: heading, paragraph, cell of a table. Whoever has a document read aloud
 * goes from heading to heading by it and hears the heads of the columns; for a municipality that is the law.
 */
final class Tags {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<PDPage, List<PDStructureElement>> marked = new LinkedHashMap<>();

    Tags(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    /** Draws on a page. */
    @FunctionalInterface
    interface Drawing {

        void draw() throws IOException;
    }

    /** The element for the whole document. */
    PDStructureElement whole() {
        return whole;
    }

    /** A new element within another. */
    PDStructureElement begin(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** A cell that says what the rest of its row or column is about. */
    PDStructureElement beginHead(String scope, PDStructureNode row) {
        PDStructureElement head = begin(StandardStructureTypes.TH, row);
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        head.addAttribute(attribute);
        return head;
    }

    /** Draws something that belongs to an element. */
    void draw(PDStructureElement element, PDPage page, PDPageContentStream content, Drawing drawing)
            throws IOException {
        List<PDStructureElement> onPage = marked.computeIfAbsent(page, added -> new ArrayList<>());
        int number = onPage.size();
        onPage.add(element);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        drawing.draw();
        content.endMarkedContent();
    }

    /** Draws something that only helps the eye. */
    static void decorate(PDPageContentStream content, Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    /** Puts all that was said into the document. */
    void finish() {
        Map<Integer, PDParentTreeValue> parents = new HashMap<>();
        marked.forEach((page, elements) -> {
            COSArray array = new COSArray();
            elements.forEach(array::add);
            page.setStructParents(parents.size());
            parents.put(parents.size(), new PDParentTreeValue(array));
        });
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        PDMarkInfo information = new PDMarkInfo();
        information.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(information);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
