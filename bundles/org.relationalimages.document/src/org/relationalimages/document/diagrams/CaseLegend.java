// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.LinkedHashMap;
import java.util.Map;

import org.relationalimages.design.legend.LegendTexts;
import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.diagram.StyleOrigin;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** The words of the legends of diagrams of cases. What has none is called by its mapping's name. */
public final class CaseLegend implements LegendWords {

	/** The only instance. */
	public static final LegendWords WORDS = new CaseLegend();

	private final Map<String, String> signs = new LinkedHashMap<>();

	private CaseLegend() {
		for (String sign : LegendTexts.signs())
			signs.put(sign, LegendTexts.of("sign." + sign));
	}

	@Override
	public String ofStyle(DiagramElementMapping mapping, StyleOrigin origin) {
		String key = LegendTexts.key(mapping.name(), origin.condition());
		return LegendTexts.has(key) ? LegendTexts.of(key) : mapping.label();
	}

	@Override
	public String ofSize(DiagramElementMapping mapping, StyleOrigin origin, String service, int size) {
		return LegendTexts.of(LegendTexts.key(mapping.name(), origin.condition(), service, Integer.toString(size)));
	}

	@Override
	public String ofCustomization(String condition) {
		return LegendTexts.of(LegendTexts.key("", condition));
	}

	@Override
	public String ofUncustomized(String feature) {
		return LegendTexts.of(feature);
	}

	@Override
	public String ofDecoration(Decoration decoration) {
		String file = decoration.image().substring(decoration.image().lastIndexOf('/') + 1);
		return LegendTexts.of(file.replaceFirst("\\.\\w+$", ""));
	}

	@Override
	public Map<String, String> signs() {
		return signs;
	}
}
