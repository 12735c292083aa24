// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.core.runtime.IAdapterFactory;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.viewpoint.ui.marker.MarkerSource;
import org.relationalimages.workbench.properties.Headline;

/** Gives open cases what is to be said about their elements: marks in diagrams, and lines above the fields. */
public final class CaseAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object open, Class<T> type) {
		if (type == MarkerSource.class)
			return type.cast(new CaseMarkers((CaseDocument) open));
		return type == Headline.class ? type.cast(new FindingsBanner()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { MarkerSource.class, Headline.class };
	}
}
