package org.partnerstrategy.model.resource;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses a strategy's file with a parser that knows no document types, no entities and no endless nesting. */
final class StrategyLoad extends XMILoadImpl {

    /** Goals within goals; nobody keeps track of a hundred levels. */
    private static final String DEEPEST_NESTING = "100";

    StrategyLoad(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        // The JDK's own parser: the features below are known to work there, whatever else lies on the class path.
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty("jdk.xml.maxElementDepth", DEEPEST_NESTING);
        return parser;
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new StrategyHandler(resource, helper, options);
    }
}
