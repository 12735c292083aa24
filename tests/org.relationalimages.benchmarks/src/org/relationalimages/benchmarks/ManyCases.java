// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.tests.support.ShippedFiles;

/** Cases of any size with everything a case can contain: copies of the teaching cases put into one. */
final class ManyCases {

	private ManyCases() {
	}

	/** A case of at least the given number of elements, exceeded by at most one teaching case. */
	static CaseFile of(int elements) throws IOException {
		List<CaseFile> originals = TeachingCases.all().stream().map(ShippedFiles::load).toList();
		CaseFile all = CasesFactory.eINSTANCE.createCaseFile();
		int size = 1;
		for (int i = 0; size < elements; i++)
			size += add(EcoreUtil.copy(originals.get(i % originals.size())), all);
		Ids.assign(all);
		return all;
	}

	@SuppressWarnings("unchecked")
	private static int add(CaseFile copy, CaseFile all) {
		int before = count(all);
		copy.eAllContents().forEachRemaining(each -> ((Identified) each).setId(null));
		for (EReference reference : copy.eClass().getEAllContainments())
			if (reference.isMany())
				((List<EObject>) all.eGet(reference)).addAll(List.copyOf((List<EObject>) copy.eGet(reference)));
		return count(all) - before;
	}

	private static int count(CaseFile file) {
		int[] count = { 1 };
		file.eAllContents().forEachRemaining(each -> count[0]++);
		return count[0];
	}
}
