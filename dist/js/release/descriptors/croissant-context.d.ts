/** The JSON-LD context of Croissant 1.1, with the vocabularies of responsible AI and of provenance. */
export declare const croissantContext: {
    readonly '@language': "en";
    readonly '@vocab': "https://schema.org/";
    readonly annotation: "cr:annotation";
    readonly arrayShape: "cr:arrayShape";
    readonly citeAs: "cr:citeAs";
    readonly column: "cr:column";
    readonly conformsTo: "dct:conformsTo";
    readonly containedIn: "cr:containedIn";
    readonly cr: "http://mlcommons.org/croissant/";
    readonly rai: "http://mlcommons.org/croissant/RAI/";
    readonly data: {
        readonly '@id': "cr:data";
        readonly '@type': "@json";
    };
    readonly dataType: {
        readonly '@id': "cr:dataType";
        readonly '@type': "@vocab";
    };
    readonly dct: "http://purl.org/dc/terms/";
    readonly description: {
        readonly '@container': "@language";
    };
    readonly equivalentProperty: "cr:equivalentProperty";
    readonly examples: {
        readonly '@id': "cr:examples";
        readonly '@type': "@json";
    };
    readonly extract: "cr:extract";
    readonly field: "cr:field";
    readonly fileProperty: "cr:fileProperty";
    readonly fileObject: "cr:fileObject";
    readonly fileSet: "cr:fileSet";
    readonly format: "cr:format";
    readonly includes: "cr:includes";
    readonly isArray: "cr:isArray";
    readonly isLiveDataset: "cr:isLiveDataset";
    readonly jsonPath: "cr:jsonPath";
    readonly key: "cr:key";
    readonly md5: "cr:md5";
    readonly name: {
        readonly '@container': "@language";
    };
    readonly parentField: "cr:parentField";
    readonly path: "cr:path";
    readonly prov: "http://www.w3.org/ns/prov#";
    readonly recordSet: "cr:recordSet";
    readonly references: "cr:references";
    readonly regex: "cr:regex";
    readonly repeated: "cr:repeated";
    readonly replace: "cr:replace";
    readonly samplingRate: "cr:samplingRate";
    readonly sc: "https://schema.org/";
    readonly separator: "cr:separator";
    readonly source: "cr:source";
    readonly subField: "cr:subField";
    readonly transform: "cr:transform";
};
